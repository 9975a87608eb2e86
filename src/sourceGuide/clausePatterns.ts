import type { Clauses } from '../languages/languageProfile.ts';
import { oncePerLanguage } from '../languages/languages.ts';

/** Where clauses begin in a language, as patterns for its text in lowercase; see `Clauses`. */
export interface ClausePatterns {
  readonly cuts: readonly (readonly [pattern: RegExp, strength: number])[];
  readonly opener: RegExp;
  /** A comma or the last joining word of a list, with the item's first word if it is a verb's form that items begin with. */
  readonly separator: RegExp;
  readonly itemVerb: RegExp;
  readonly suchAs: RegExp;
  readonly both: RegExp | undefined;
  readonly infinitive: RegExp;
  readonly seriesEnd: RegExp;
  readonly repeated: readonly { readonly again: RegExp; readonly first: RegExp; readonly isPurpose: boolean }[];
  readonly light: Clauses['light'];
}

/** The patterns of a language, if its clauses are known. */
export const clausePatternsOf = oncePerLanguage(({ clauses }): ClausePatterns | undefined => {
  if (!clauses) return undefined;
  const sticky = (source: string): RegExp => new RegExp(source, 'uy');
  const all = (source: string): RegExp => new RegExp(source, 'gu');
  return {
    cuts: clauses.cuts.map(([source, strength]) => [sticky(source), strength]),
    opener: new RegExp(`^[^\\p{L}]*(?:${clauses.openers})(?!\\p{L})`, 'u'),
    separator: all(`(?:,(?: ${clauses.and})?| ${clauses.and}) `),
    itemVerb: sticky(`${clauses.itemVerb}(?![\\p{L}])`),
    suchAs: all(clauses.suchAs),
    both: clauses.both === undefined ? undefined : all(` ${clauses.both} .*?( ${clauses.and} )`),
    infinitive: all(clauses.infinitive),
    seriesEnd: all(`, ${clauses.and} `),
    repeated: clauses.repeated.map(word => ({
      again: all(`(,?) ${clauses.and} (?=${word} )`),
      first: all(` (?=${word} )`),
      isPurpose: clauses.purpose.includes(word),
    })),
    light: clauses.light,
  };
});
