import { parse } from 'yaml';
import type { ByLanguage } from '../../src/model/language.ts';

/** What a thoughtful author would list of a guide. */
export type GoldPoints = readonly GoldPoint[];

export interface GoldPoint {
  /** `section.point`, as in `access.known`. */
  readonly id: string;
  /** A few words by which the point is known in each language that has it: they are nowhere else in the guide’s text of that language. */
  readonly phrases: ByLanguage<string>;
}

/** Reads a `points.yaml`. Throws an error that says which point is not as expected. */
export function readGoldPoints(yaml: string): GoldPoints {
  const { points } = parse(yaml) as { readonly points?: readonly Readonly<Record<string, unknown>>[] };
  if (!points) throw new Error('There is no list “points”.');
  return points.map(({ id, ...phrases }, i) => {
    if (typeof id !== 'string') throw new Error(`Point ${i + 1} has no id.`);
    const texts = Object.entries(phrases).map(([language, phrase]) => {
      if (typeof phrase !== 'string' || wordsToCompare(phrase) === '') throw new Error(`The point “${id}” has no words in “${language}”.`);
      return [language, phrase] as const;
    });
    if (texts.length === 0) throw new Error(`The point “${id}” has words in no language.`);
    return { id, phrases: Object.fromEntries(texts) };
  });
}

/** Words without case, accents and punctuation, with a space between two of them: “Don’t look!” is `dont look`. */
export const wordsToCompare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a text has a phrase, as whole words. */
export const hasPhrase = (text: string, phrase: string): boolean => ` ${wordsToCompare(text)} `.includes(` ${wordsToCompare(phrase)} `);
