import { syllable } from 'syllable';
import type { ReadingScale, TextCounts } from '../languageProfile.ts';
import { memoizeByWord } from '../memoizeByWord.ts';

/** The goal is grade 6, which the US National Institutes of Health ask of texts for patients. */
export const readingScale: ReadingScale = {
  name: 'Flesch–Kincaid',
  syllables: memoizeByWord(syllable),
  level: fleschKincaidGrade,
  easier: 'lower',
  goal: 6,
  limit: 8,
};

/**
 * The grade in US schools that a text is written for.
 * Source: J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, Derivation of New Readability Formulas for Navy Enlisted
 * Personnel, Research Branch Report 8-75, 1975.
 */
function fleschKincaidGrade({ sentences, words, syllables }: TextCounts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}
