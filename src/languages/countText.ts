import type { TextCounts } from './languageProfile.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { hasLetter, wordsOf } from './words.ts';

/**
 * Counts a text, paragraph by paragraph, since each ends a sentence. Numbers are not counted: no rule gives their syllables.
 * @param hear gets each sentence, how many words it has, numbers among them, and the index of its paragraph
 */
export function countText(
  paragraphs: readonly string[],
  syllables: (word: string) => number,
  hear: (sentence: Sentence, words: number, paragraph: number) => void = () => {},
): TextCounts {
  const counts = { sentences: 0, words: 0, syllables: 0 };
  for (const [i, paragraph] of paragraphs.entries()) {
    for (const sentence of sentencesOf(paragraph)) {
      const all = wordsOf(sentence.text);
      hear(sentence, all.length, i);
      const words = all.filter(hasLetter);
      if (words.length === 0) continue;
      counts.sentences++;
      counts.words += words.length;
      for (const word of words) counts.syllables += Math.max(1, syllables(word));
    }
  }
  return counts;
}
