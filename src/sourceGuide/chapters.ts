import type { ByLanguage, Language } from '../model/language.ts';
import { chapterLevelOf, titleBlocksOf } from './headings.ts';
import { isPoint } from './isPoint.ts';
import type { Piece, SharedPiece } from './pieces.ts';
import type { TextBlock } from './textBlock.ts';

/** The headings that are the title in each language; none in one whose first heading is the translation of another language’s heading within the guide. */
export function titlesOf(
  pieces: readonly SharedPiece[],
  blocks: ByLanguage<readonly TextBlock[]>,
  languages: readonly Language[],
): ByLanguage<readonly TextBlock[]> {
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
export interface Chapter {
  readonly heading: SharedPiece | undefined;
  readonly sections: Section[];
}

export interface Section {
  readonly heading: SharedPiece | undefined;
  readonly pieces: SharedPiece[];
}

/** Divides the pieces by the headings above them. What only a translation has belongs to the section that its counterpart has come to. */
export function chaptersOf(
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

/** The first piece of the first language that has one. */
export function firstPieceOf(piece: SharedPiece, languages: readonly Language[]): Piece | undefined {
  for (const language of languages) if (piece[language]?.[0]) return piece[language][0];
  return undefined;
}

/** What families could learn from a section. */
export const pointsOf = ({ pieces }: Section, languages: readonly Language[]): readonly SharedPiece[] =>
  pieces.filter(piece => languages.some(language => piece[language]?.some(each => isPoint(each, language))));
