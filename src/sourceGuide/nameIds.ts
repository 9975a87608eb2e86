import { spelledWordsOf } from '../languages/words.ts';
import type { Language } from '../model/language.ts';
import { contentWordsOf } from './contentWords.ts';

/** An id has at most as many words, so that it can be typed. */
const mostWords = 3;
const longest = 24;

/**
 * Gives ids to texts, each once: their words of content, fewest and rarest first, in the order of the text.
 * @param language that of the texts
 * @param all every text among which words are rare or not
 * @example nameIds(['The child knows the offender', 'The offender is online'], 'en', …) // ['child-knows', 'online']
 */
export function nameIds(texts: readonly string[], language: Language, all: readonly string[] = texts): readonly string[] {
  const frequency = new Map<string, number>();
  for (const text of all) for (const word of new Set(slugsOf(text, language))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const taken = new Set<string>();
  return texts.map(text => {
    const words = [...new Set(slugsOf(text, language))];
    const rarest = [...words].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0));
    for (let count = Math.min(2, words.length); count <= mostWords && count > 0; count++) {
      const chosen = new Set(rarest.slice(0, count));
      const id = words.filter(word => chosen.has(word)).join('-');
      if (id !== '' && id.length <= longest && !taken.has(id)) return take(id, taken);
    }
    return take(numbered(words[0] ?? plainSlug(text), taken), taken);
  });
}

function take(id: string, taken: Set<string>): string {
  taken.add(id);
  return id;
}

function numbered(word: string, taken: ReadonlySet<string>): string {
  for (let i = 1; ; i++) {
    const id = i === 1 ? word : `${word}-${i}`;
    if (!taken.has(id)) return id;
  }
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
