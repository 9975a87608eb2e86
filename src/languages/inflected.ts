import type { Language } from '../model/language.ts';
import { profileOf } from './languages.ts';
import { toLowercase, wholeWords } from './words.ts';

/** Whether the forms of a language's words are known; without them, a term would be missed wherever it has another ending or beginning than in the glossary. */
export const knowsForms = (language: Language): boolean => profileOf(language).inflections !== undefined;

/**
 * A pattern for a term in its usual forms, as whole words, for a text that `plainForTerms` gives.
 * @example inflected('boundary', 'en') // also finds “boundaries”
 * @example inflected('imagen falsa', 'es') // also finds “imágenes falsas”
 * @example inflected('reenviar', 'es') // also finds “reenvíe” and “reenviarla”
 */
export function inflected(term: string, language: Language): RegExp {
  const words = plainForTerms(term)
    .split(/\s+/)
    .map(word => {
      const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const [ending, forms] = profileOf(language).inflections?.find(([pattern]) => pattern.test(escaped)) ?? [];
      return ending && forms !== undefined ? escaped.replace(ending, forms) : escaped;
    });
  return wholeWords(words.join(' '));
}

/** Lowercase letters without accents, which come and go with the ending (imagen, imágenes); ñ stays. As long as the text. */
export function plainForTerms(text: string): string {
  return toLowercase(text).replace(/[áéíóúü]/g, vowel => vowel.normalize('NFD').slice(0, 1));
}
