import type { ByLanguage, Language } from '../model/language.ts';
import { type Chapter, chaptersOf, firstPieceOf, pointsOf, type Section, titlesOf } from './chapters.ts';
import { findContacts } from './findContacts.ts';
import type { GuideFile } from './guideFile.ts';
import type { GuideChapter, GuideOutline, GuidePassage, GuideSection, OutlinePoint } from './guideOutline.ts';
import { nameOf, numberOf, titleOf } from './headings.ts';
import { type KeptText, keptText } from './keptText.ts';
import { frequencyIn, nameIds } from './nameIds.ts';
import { type SharedPiece, sharedPieces, textOf } from './pieces.ts';
import { sayBriefly } from './sayBriefly.ts';
import { shapeOf } from './shapeOf.ts';
import { splitLanguages } from './splitLanguages.ts';
import { joinTermPairs } from './termPairs.ts';
import { type TextBlock, textBlocksOf } from './textBlock.ts';

/** A file of a guide, and the languages that it may be in: one if that is known. */
export interface GuideInput {
  readonly file: GuideFile;
  readonly languages: readonly Language[];
}

export interface OutlinedGuide {
  readonly outline: GuideOutline;
  /** The text of each language that the guide has, as it is kept beside the workshop. */
  readonly texts: ByLanguage<string>;
}

/**
 * Lists what a guide says, point by point, with its languages beside each other.
 * @param inputs the files of the guide, in the order of reading
 * @param languages those of the workshop; the first one decides the order
 * @param date when the files were read, as `2026-11-22`
 */
export function outlineGuide(inputs: readonly GuideInput[], languages: readonly Language[], date: string): OutlinedGuide {
  const blocks = blocksByLanguage(inputs);
  const present = languages.filter(language => (blocks[language]?.length ?? 0) > 0);
  const pieces = sharedPieces(blocks, present);
  const titles = titlesOf(pieces, blocks, present);
  const texts: Record<Language, KeptText> = {};
  for (const language of present) {
    const file = inputs.filter(each => each.languages.includes(language)).map(each => each.file.name);
    texts[language] = keptText(
      blocks[language] ?? [],
      pieces.flatMap(piece => piece[language] ?? []),
      { file: file.join(', '), date },
    );
  }
  const outline: GuideOutline = {
    languages: present,
    title: Object.fromEntries(present.map(language => [language, titleOf(titles[language] ?? [])])),
    chapters: nameAll(chaptersOf(pieces, blocks, titles, present), present, texts),
    contacts: findContacts(blocks, pieces, present),
  };
  return { outline, texts: Object.fromEntries(present.map(language => [language, texts[language]?.text ?? ''])) };
}

function blocksByLanguage(inputs: readonly GuideInput[]): ByLanguage<readonly TextBlock[]> {
  const all: Record<Language, readonly TextBlock[]> = {};
  for (const { file, languages } of inputs)
    for (const [language, blocks] of Object.entries(splitLanguages(joinTermPairs(textBlocksOf(file)), languages)))
      all[language] = [...(all[language] ?? []), ...blocks];
  return all;
}

function nameAll(chapters: readonly Chapter[], languages: readonly Language[], texts: ByLanguage<KeptText>): readonly GuideChapter[] {
  const [first = ''] = languages;
  const chapterNames = chapters.map(chapter => headingIn(chapter.heading, languages));
  const chapterIds = nameIds(chapterNames, first);
  const sectionIds = nameIds(
    chapters.flatMap(({ sections }) => sections.map(({ heading }) => headingIn(heading, languages))),
    first,
  );
  const frequency = frequencyIn(
    chapters.flatMap(({ sections }) => sections.flatMap(({ pieces }) => pieces.flatMap(piece => piece[first]?.map(textOf) ?? []))),
    first,
  );
  let index = 0;
  return chapters.map(({ heading, sections }, i) => {
    const isSteps = isNumbered(
      sections.filter(section => section.heading !== heading),
      first,
    );
    return {
      id: chapterIds[i] ?? '',
      name: namesOf(heading, languages, false),
      isSteps,
      sections: sections.map((section): GuideSection => {
        const points = pointsOf(section, languages);
        const ids = nameIds(
          points.map(point => saidBriefly(point, languages)),
          first,
          frequency,
        );
        return {
          id: sectionIds[index++] ?? '',
          name: namesOf(section.heading, languages, isSteps && section.heading !== heading),
          shape: shapeOf(headingIn(section.heading, languages), [...new Set(section.pieces.flatMap(piece => firstPieceOf(piece, languages)?.block ?? []))]),
          points: points.map((point, p) => pointOf(point, ids[p] ?? '', languages, texts)),
        };
      }),
    };
  });
}

/** Whether headings count from 1 on. */
const isNumbered = (sections: readonly Section[], language: Language): boolean => {
  const numbers = sections.map(({ heading }) => numberOf(heading?.[language]?.[0]?.block.text ?? ''));
  return numbers.length >= 2 && numbers.every((number, i) => number === i + 1);
};

function namesOf(heading: SharedPiece | undefined, languages: readonly Language[], isNumbered: boolean): ByLanguage<string> {
  return Object.fromEntries(
    languages.flatMap(language => {
      const text = heading?.[language]?.map(textOf).join(' ');
      return text === undefined ? [] : [[language, nameOf(text, isNumbered)]];
    }),
  );
}

const headingIn = (heading: SharedPiece | undefined, languages: readonly Language[]): string => (heading ? textIn(heading, languages) : 'introduction');

const textIn = (piece: SharedPiece, languages: readonly Language[]): string => {
  const language = languages.find(each => piece[each]);
  return (language === undefined ? [] : (piece[language] ?? [])).map(textOf).join(' ');
};

function pointOf(piece: SharedPiece, id: string, languages: readonly Language[], texts: ByLanguage<KeptText>): OutlinePoint {
  const passages = Object.fromEntries(
    languages.flatMap(language => {
      const pieces = piece[language];
      const [begin] = pieces ?? [];
      if (!pieces || !begin) return [];
      const { place } = begin.block;
      const passage: GuidePassage = {
        text: pieces.map(textOf).join(' '),
        lines: [...new Set(pieces.map(each => texts[language]?.lineOf(each) ?? 1))],
        ...(place && 'page' in place ? { page: place.page } : {}),
      };
      return [[language, passage]];
    }),
  );
  return { id, says: saidBriefly(piece, languages), ...(firstPieceOf(piece, languages)?.block.isOrdered && { isStep: true }), passages };
}

function saidBriefly(piece: SharedPiece, languages: readonly Language[]): string {
  const language = languages.find(each => piece[each]) ?? '';
  const [own] = piece[language] ?? [];
  return own ? sayBriefly(own, language) : '';
}
