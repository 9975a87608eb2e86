import type { ByLanguage, Language } from '../model/language.ts';
import type { GuideOutline, OutlinePoint } from './guideOutline.ts';
import { matchLines, type TextLine } from './matchLines.ts';

/** A point that the workshop has, and its lines in the text of the edition before. */
export interface ListedPoint {
  /** `section.point` */
  readonly id: string;
  readonly at: ByLanguage<readonly number[]>;
}

/** The text of an edition by language, line by line. */
export type EditionText = ByLanguage<readonly TextLine[]>;

export interface EditionChanges {
  /** The lines of each point in the new edition; none in a language that does not have it any more. */
  readonly at: ReadonlyMap<string, ByLanguage<readonly number[]>>;
  /** Points of which a language says something else now, by their ids, with the languages. */
  readonly changed: ReadonlyMap<string, readonly Language[]>;
  /** Points that a language does not have any more, by their ids, with the languages. */
  readonly gone: ReadonlyMap<string, readonly Language[]>;
  /** Points that the edition before did not have, each after a point that it had: undefined before all. */
  readonly added: readonly AddedPoint[];
}

export interface AddedPoint {
  readonly point: OutlinePoint;
  /** The section that it is in, in the new edition. */
  readonly section: GuideOutline['chapters'][number]['sections'][number];
  /** The point of the workshop that it comes after, within that section; nothing if the section has none before it. */
  readonly after: string | undefined;
}

/** Compares a new edition of a guide with the one that a workshop lists. */
export function compareEditions(points: readonly ListedPoint[], before: EditionText, after: EditionText, outline: GuideOutline): EditionChanges {
  const languages = Object.keys(after);
  const matches = Object.fromEntries(languages.map(language => [language, matchLines(before[language] ?? [], after[language] ?? [])]));
  const textsBefore = linesByNumber(before);
  const textsAfter = linesByNumber(after);
  const at = new Map<string, Record<Language, readonly number[]>>();
  const changed = new Map<string, Language[]>();
  const gone = new Map<string, Language[]>();
  const owners = new Map<string, string>();
  for (const point of points) {
    const now: Record<Language, readonly number[]> = {};
    for (const [language, lines] of Object.entries(point.at)) {
      const match = matches[language];
      // A language that was not read again stays as it was.
      if (!match) {
        now[language] = lines;
        continue;
      }
      const found = [...new Set(lines.flatMap(line => match.get(line) ?? []))].sort((a, b) => a - b);
      if (found.length === 0) {
        if (lines.length > 0) note(gone, point.id, language);
        continue;
      }
      now[language] = found;
      for (const line of found) owners.set(`${language} ${line}`, point.id);
      if (textIn(textsBefore, language, lines) !== textIn(textsAfter, language, found)) note(changed, point.id, language);
    }
    at.set(point.id, now);
  }
  const added: AddedPoint[] = [];
  for (const section of outline.chapters.flatMap(chapter => chapter.sections)) {
    let last: string | undefined;
    for (const point of section.points) {
      const owner = ownerOf(point, owners);
      if (owner === undefined) added.push({ point, section, after: last });
      else {
        last = owner;
        addLanguages(point, at.get(owner));
      }
    }
  }
  return { at, changed, gone, added };
}

/** A language that has a point only now gives it its lines. */
function addLanguages({ passages }: OutlinePoint, at: Record<Language, readonly number[]> | undefined): void {
  if (!at) return;
  for (const [language, { lines }] of Object.entries(passages)) at[language] ??= lines;
}

const ownerOf = ({ passages }: OutlinePoint, owners: ReadonlyMap<string, string>): string | undefined =>
  Object.entries(passages)
    .flatMap(([language, { lines }]) => lines.map(line => owners.get(`${language} ${line}`)))
    .find(owner => owner !== undefined);

function note(map: Map<string, Language[]>, id: string, language: Language): void {
  map.set(id, [...(map.get(id) ?? []), language]);
}

const linesByNumber = (text: EditionText): ByLanguage<ReadonlyMap<number, string>> =>
  Object.fromEntries(Object.entries(text).map(([language, lines]) => [language, new Map(lines.map(({ line, text }) => [line, text]))]));

const textIn = (texts: ByLanguage<ReadonlyMap<number, string>>, language: Language, lines: readonly number[]): string =>
  lines
    .map(line => texts[language]?.get(line) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
