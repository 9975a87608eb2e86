import { syllable } from 'syllable';
import type { Language } from '../model/language.ts';
import { sentencesOf } from './sentences.ts';
import { spanishSyllables } from './spanishSyllables.ts';
import { hasLetter, wordsOf } from './words.ts';

/** What a formula of readability counts. */
export interface TextCounts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/** How a language’s readability is measured. */
export interface ReadingScale {
  readonly name: string;
  readonly syllables: (word: string) => number;
  readonly level: (counts: TextCounts) => number;
}

/** The scales of the languages that have one; another language is not measured. */
export const readingScales: Readonly<Record<Language, ReadingScale>> = {
  en: { name: 'Flesch–Kincaid grade', syllables: remembered(syllable), level: fleschKincaidGrade },
  es: { name: 'INFLESZ', syllables: remembered(spanishSyllables), level: inflesz },
};

/**
 * The grade in US schools that a text is written for.
 * Source: J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, Derivation of New Readability Formulas for Navy Enlisted
 * Personnel, Research Branch Report 8-75, 1975.
 */
export function fleschKincaidGrade({ sentences, words, syllables }: TextCounts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/**
 * Perspicuity from 0, hard, to 100, easy; 55 to 65 is normal, 65 to 80 fairly easy.
 * Source: F. Szigriszt Pazos, Sistemas predictivos de legibilidad del mensaje escrito, Universidad Complutense de Madrid, 1993; its bands
 * for health texts by I. M. Barrio-Cantalejo and others, Anales del Sistema Sanitario de Navarra 31 (2), 2008.
 */
export function inflesz({ sentences, words, syllables }: TextCounts): number {
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}

/** Counts a text, paragraph by paragraph, since each ends a sentence. Numbers are no words here: no rule tells their syllables. */
export function countText(paragraphs: readonly string[], syllables: (word: string) => number): TextCounts {
  const counts = { sentences: 0, words: 0, syllables: 0 };
  for (const paragraph of paragraphs) {
    for (const sentence of sentencesOf(paragraph)) {
      const words = wordsOf(sentence.text).filter(hasLetter);
      if (words.length === 0) continue;
      counts.sentences++;
      counts.words += words.length;
      for (const word of words) counts.syllables += Math.max(1, syllables(word));
    }
  }
  return counts;
}

/** The same few thousand words come again and again. */
function remembered(count: (word: string) => number): (word: string) => number {
  const counts = new Map<string, number>();
  return word => {
    const known = counts.get(word) ?? count(word);
    counts.set(word, known);
    return known;
  };
}
