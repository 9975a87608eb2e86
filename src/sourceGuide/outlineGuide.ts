import type { ByLanguage, Language } from '../model/language.ts';
import { findContacts } from './findContacts.ts';
import type { GuideFile } from './guideFile.ts';
import type { GuideChapter, GuideOutline, GuidePassage, GuideSection, OutlinePoint } from './guideOutline.ts';
import { chapterLevelOf, nameOf, numberOf, titleBlocksOf, titleOf } from './headings.ts';
import { isPoint } from './isPoint.ts';
import { type KeptText, keptText } from './keptText.ts';
import { frequencyIn, nameIds } from './nameIds.ts';
import { type Piece, type SharedPiece, sharedPieces, textOf } from './pieces.ts';
import { sayBriefly } from './sayBriefly.ts';
import { shapeOf } from './shapeOf.ts';
import { splitLanguages } from './splitLanguages.ts';
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
    for (const [language, blocks] of Object.entries(splitLanguages(textBlocksOf(file), languages))) all[language] = [...(all[language] ?? []), ...blocks];
  return all;
}

/** The headings that are the title in each language; none in one whose first heading is the translation of another language’s heading within the guide. */
function titlesOf(pieces: readonly SharedPiece[], blocks: ByLanguage<readonly TextBlock[]>, languages: readonly Language[]): ByLanguage<readonly TextBlock[]> {
  const titles = Object.fromEntries(languages.map(language => [language, titleBlocksOf(blocks[language] ?? [])]));
  const all = new Set(Object.values(titles).flat());
  const isWithin = new Set(
    pieces.flatMap(piece => {
      const own = Object.values(piece).flatMap(each => each.map(({ block }) => block));
      return own.every(block => all.has(block)) ? [] : own;
    }),
  );
  return Object.fromEntries(Object.entries(titles).map(([language, title]) => [language, title.some(block => isWithin.has(block)) ? [] : title]));
}

/** A chapter whose parts have no ids yet. */
interface Chapter {
  readonly heading: SharedPiece | undefined;
  readonly sections: Section[];
}

interface Section {
  readonly heading: SharedPiece | undefined;
  readonly pieces: SharedPiece[];
}

/** Divides the pieces by the headings above them. What only a translation has belongs to the section that its counterpart has come to. */
function chaptersOf(
  pieces: readonly SharedPiece[],
  blocks: ByLanguage<readonly TextBlock[]>,
  titles: ByLanguage<readonly TextBlock[]>,
  languages: readonly Language[],
): readonly Chapter[] {
  const [first = ''] = languages;
  const level = chapterLevelOf(blocks[first] ?? [], titles[first] ?? []);
  // Where all headings are alike, the title is also that of what follows it.
  const titleBlocks = new Set(
    Object.values(titles)
      .flat()
      .filter(block => block.level < level || (titles[first]?.length ?? 0) > 1),
  );
  const chapters: Chapter[] = [];
  let section: Section | undefined;
  for (const [i, piece] of pieces.entries()) {
    const block = firstPieceOf(piece, languages)?.block;
    if (!block || languages.some(language => piece[language]?.some(each => titleBlocks.has(each.block)))) continue;
    if (block.kind === 'heading') {
      if (!piece[first] && section && !isAloneBelow(pieces, i, first, languages)) continue;
      section = { heading: piece, pieces: [] };
      if (block.level <= level || !chapters.at(-1)?.heading) chapters.push({ heading: piece, sections: [section] });
      else chapters.at(-1)?.sections.push(section);
      continue;
    }
    if (!section) {
      section = { heading: undefined, pieces: [] };
      chapters.push({ heading: undefined, sections: [section] });
    }
    section.pieces.push(piece);
  }
  return chapters
    .map(chapter => ({ ...chapter, sections: chapter.sections.filter(each => pointsOf(each, languages).length > 0) }))
    .filter(chapter => chapter.sections.length > 0);
}

/** Whether nothing between a heading and the next one is in the first language: then a heading that only a translation has divides more than its own lines. */
function isAloneBelow(pieces: readonly SharedPiece[], heading: number, first: Language, languages: readonly Language[]): boolean {
  for (let i = heading + 1; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || firstPieceOf(piece, languages)?.block.kind === 'heading') return i > heading + 1;
    if (piece[first]) return false;
  }
  return pieces.length > heading + 1;
}

function firstPieceOf(piece: SharedPiece, languages: readonly Language[]): Piece | undefined {
  for (const language of languages) if (piece[language]?.[0]) return piece[language][0];
  return undefined;
}

const pointsOf = ({ pieces }: Section, languages: readonly Language[]): readonly SharedPiece[] =>
  pieces.filter(piece => languages.some(language => piece[language]?.some(each => isPoint(each, language))));

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
  return { id, says: saidBriefly(piece, languages), passages };
}

function saidBriefly(piece: SharedPiece, languages: readonly Language[]): string {
  const language = languages.find(each => piece[each]) ?? '';
  const [own] = piece[language] ?? [];
  return own ? sayBriefly(own, language) : '';
}
