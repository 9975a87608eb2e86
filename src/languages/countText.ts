import type { TextCounts } from './languageProfile.ts';
import { sentencesOf } from './sentences.ts';
import { hasLetter, wordsOf } from './words.ts';

/** Counts a text, paragraph by paragraph, since each ends a sentence. Numbers are not counted: no rule gives their syllables. */
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
