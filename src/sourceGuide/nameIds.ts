import { spelledWordsOf } from '../languages/words.ts';
import type { Language } from '../model/language.ts';
import { contentWordsOf } from './contentWords.ts';

/** An id has at most as many words and letters, so that it can be typed. */
const mostWords = 3;
const longest = 24;

/** In how many texts each word of content is. */
export type WordFrequency = ReadonlyMap<string, number>;

/** Counts in how many texts each word of content is. */
export function frequencyIn(texts: readonly string[], language: Language): WordFrequency {
  const frequency = new Map<string, number>();
  for (const text of texts) for (const word of new Set(slugsOf(text, language))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return frequency;
}

/**
 * Gives ids to texts, each once: their words of content, fewest and rarest first, in the order of the text; a number after them if that is not enough.
 * @param language that of the texts
 * @param frequency how rare words are; if it is not given, among these texts
 * @example nameIds(['Check the brakes of the bike', 'Check the tires of the bike'], 'en') // ['check-brakes', 'check-tires']
 */
export function nameIds(texts: readonly string[], language: Language, frequency: WordFrequency = frequencyIn(texts, language)): readonly string[] {
  const taken = new Set<string>();
  const take = (id: string): string => {
    taken.add(id);
    return id;
  };
  const lastNumbers = new Map<string, number>();
  const numbered = (word: string): string => {
    for (let i = lastNumbers.get(word) ?? 1; ; i++) {
      const id = i === 1 ? word : `${word}-${i}`;
      lastNumbers.set(word, i + 1);
      if (!taken.has(id)) return id;
    }
  };
  return texts.map(text => {
    const words = [...new Set(slugsOf(text, language))];
    const rarest = [...words].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0));
    for (let count = Math.min(2, words.length); count <= mostWords && count > 0; count++) {
      const chosen = new Set(rarest.slice(0, count));
      const id = words.filter(word => chosen.has(word)).join('-');
      if (id !== '' && id.length <= longest && !taken.has(id)) return take(id);
    }
    return take(numbered(words[0]?.slice(0, longest) ?? plainSlug(text)));
  });
}

/** The first words of a text that has none of content. */
const plainSlug = (text: string): string => slugs(spelledWordsOf(text.toLowerCase())).slice(0, mostWords).join('-') || 'point';

/** Words of content in the letters that ids may have. */
const slugsOf = (text: string, language: Language): readonly string[] => slugs(contentWordsOf(text, language)).filter(word => word.length > 1);

const slugs = (words: readonly string[]): readonly string[] =>
  words
    .map(word =>
      word
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/'s$/, '')
        .replace(/[^a-z0-9]/g, ''),
    )
    .filter(word => word !== '');
