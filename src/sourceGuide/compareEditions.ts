import type { ByLanguage, Language } from '../model/language.ts';
import type { GuideOutline, GuideSection, OutlinePoint } from './guideOutline.ts';
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
  readonly section: GuideSection;
  /** The point of the workshop that it comes after, within that section; nothing if the section has none before it. */
  readonly after: string | undefined;
}

/** Compares a new edition of a guide with the one that a workshop lists. A language of which there is no new edition stays as it was. */
export function compareEditions(points: readonly ListedPoint[], before: EditionText, after: EditionText, outline: GuideOutline): EditionChanges {
  const linesNow = findLines(before, after);
  const found = new Map(points.map(point => [point.id, linesNow(point)]));
  const added = findAdded(outline, found);
  const at = new Map(points.map(point => [point.id, inOrderOf(point.at, found.get(point.id) ?? {})]));
  const [textsBefore, textsAfter] = [linesByNumber(before), linesByNumber(after)];
  const changed = new Map<string, readonly Language[]>();
  const gone = new Map<string, readonly Language[]>();
  const note = (map: Map<string, readonly Language[]>, id: string, language: Language): void => {
    map.set(id, [...(map.get(id) ?? []), language]);
  };
  for (const point of points)
    for (const [language, lines] of Object.entries(point.at)) {
      if (lines.length === 0 || !after[language]) continue;
      const now = at.get(point.id)?.[language];
      if (!now) note(gone, point.id, language);
      else if (textIn(textsBefore, language, lines) !== textIn(textsAfter, language, now)) note(changed, point.id, language);
    }
  return { at, changed, gone, added };
}

type Lines = Record<Language, readonly number[]>;

/** Languages in the order that they had, then those that are new. */
const inOrderOf = (before: ListedPoint['at'], now: Lines): Lines => {
  const languages = new Set([...Object.keys(before), ...Object.keys(now)]);
  return Object.fromEntries([...languages].flatMap(language => (now[language] ? [[language, now[language]]] : [])));
};

/** Finds the lines of points in the new edition. */
function findLines(before: EditionText, after: EditionText): (point: ListedPoint) => Lines {
  const matches = Object.fromEntries(Object.entries(after).map(([language, lines]) => [language, matchLines(before[language] ?? [], lines)]));
  return point =>
    Object.fromEntries(
      Object.entries(point.at).flatMap(([language, lines]) => {
        const match = matches[language];
        const now = match ? [...new Set(lines.flatMap(line => match.get(line) ?? []))].sort((a, b) => a - b) : lines;
        return now.length > 0 ? [[language, now]] : [];
      }),
    );
}

/**
 * Finds the points of the new edition that the workshop does not list. Those that it lists get the lines that they have newly: of a language that says
 * them only now, or says them in other words, or in more of them.
 */
function findAdded(outline: GuideOutline, at: ReadonlyMap<string, Lines>): readonly AddedPoint[] {
  const owners = new Map<string, string[]>();
  for (const [id, lines] of at)
    for (const [language, own] of Object.entries(lines))
      for (const line of own) owners.set(`${language} ${line}`, [...(owners.get(`${language} ${line}`) ?? []), id]);
  const ownersOf = (language: Language, line: number): readonly string[] => owners.get(`${language} ${line}`) ?? [];

  const added: AddedPoint[] = [];
  for (const section of outline.chapters.flatMap(chapter => chapter.sections)) {
    let last: string | undefined;
    for (const point of section.points) {
      const passages = Object.entries(point.passages);
      const owner = mostFrequent(passages.flatMap(([language, { lines }]) => lines.flatMap(line => ownersOf(language, line))));
      const lines = owner === undefined ? undefined : at.get(owner);
      const isFree = ([language, passage]: (typeof passages)[number]): boolean => passage.lines.every(line => ownersOf(language, line).length === 0);
      // Where two statements have one translation, only one of them may be new.
      if (owner === undefined || !lines || passages.some(each => isFree(each) && lines[each[0]])) {
        added.push({ point, section, after: last });
        continue;
      }
      last = owner;
      for (const [language, passage] of passages) {
        const own = lines[language] ?? [];
        if (own.length > 0 && !passage.lines.some(line => own.includes(line))) continue;
        const more = passage.lines.filter(line => ownersOf(language, line).length === 0);
        if (more.length > 0) lines[language] = [...own, ...more].sort((a, b) => a - b);
      }
    }
  }
  return added;
}

/** The text that is most often in a list; of several the first. */
function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce<readonly [string | undefined, number]>((most, each) => (each[1] > most[1] ? each : most), [undefined, 0])[0];
}

const linesByNumber = (text: EditionText): ByLanguage<ReadonlyMap<number, string>> =>
  Object.fromEntries(Object.entries(text).map(([language, lines]) => [language, new Map(lines.map(({ line, text }) => [line, text]))]));

const textIn = (texts: ByLanguage<ReadonlyMap<number, string>>, language: Language, lines: readonly number[]): string =>
  lines
    .map(line => texts[language]?.get(line) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
