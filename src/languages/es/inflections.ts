import type { Inflection } from '../languageProfile.ts';

/** The forms of regular verbs, with pronouns joined to them, and gender and number. */
export const inflections: readonly Inflection[] = [
  [/(?<=\w\w)[aei]r$/, '[aeio][a-z]{0,8}'],
  [/(?<=\w\w\w)[aeo]s?$/, '(?:as?|es?|os?)'],
  [/(?<=\w\w[a-z])$/, '(?:as?|es)?'],
];
