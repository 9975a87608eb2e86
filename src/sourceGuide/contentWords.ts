import { profileOf } from '../languages/languages.ts';
import { spelledWordsIn, spelledWordsOf } from '../languages/words.ts';
import type { Language } from '../model/language.ts';

/** The words of a text that say what it is about, in lowercase: not articles, prepositions and the like, as far as they are known of its language. */
export function contentWordsOf(text: string, language: Language): readonly string[] {
  return spelledWordsOf(text.toLowerCase()).filter(isContentIn(language));
}

/** How many words of content begin between two places of a text: from the first, before the second. */
export type ContentCount = (from: number, to: number) => number;

/** Counts the words of content in parts of a text, which is read once. */
export function countContentIn(text: string, language: Language): ContentCount {
  const isContent = isContentIn(language);
  const starts = spelledWordsIn(text).flatMap(({ text: word, at }) => (isContent(word.toLowerCase()) ? [at] : []));
  const before = (place: number): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (from, to) => Math.max(0, before(to) - before(from));
}

function isContentIn(language: Language): (word: string) => boolean {
  const { functionWords, clauses } = profileOf(language);
  return word => word.length > 2 && !functionWords?.has(word) && !clauses?.light.has(word);
}
