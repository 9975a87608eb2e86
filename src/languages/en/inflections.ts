import type { Inflection } from '../languageProfile.ts';

/** Plurals, possessives, and the forms of regular verbs. */
export const inflections: readonly Inflection[] = [
  [/(?<=\w)y$/, "(?:y|y's|ies|ied|ying)"],
  [/(?<=\w\w)e$/, "(?:e|es|ed|ing|e's)"],
  [/(?<=\w\w[a-z])$/, "(?:s|es|ed|ing|'s|s')?"],
];
