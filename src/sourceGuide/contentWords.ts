import { profileOf } from '../languages/languages.ts';
import { spelledWordsOf } from '../languages/words.ts';
import type { Language } from '../model/language.ts';

/** The words of a text that say what it is about, in lowercase: not articles, prepositions and the like, as far as they are known of its language. */
export function contentWordsOf(text: string, language: Language): readonly string[] {
  const { functionWords, clauses } = profileOf(language);
  return spelledWordsOf(text.toLowerCase()).filter(word => word.length > 2 && !functionWords?.has(word) && !clauses?.light.has(word));
}
