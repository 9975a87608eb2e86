import type { Language } from '../model/language.ts';
import { toLowercase, wholeWords } from './words.ts';

/** How the words of a language end otherwise than in the glossary, as far as a term needs it: number, gender, forms of regular verbs. */
const endings: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/(?<=\w)y$/, "(?:y|y's|ies|ied|ying)"],
    [/(?<=\w\w)e$/, "(?:e|es|ed|ing|e's)"],
    [/(?<=\w\w[a-z])$/, "(?:s|es|ed|ing|'s|s')?"],
  ],
  es: [
    [/(?<=\w\w)[aei]r$/, '[aeio][a-z]{0,8}'],
    [/(?<=\w\w\w)[aeo]s?$/, '(?:as?|es?|os?)'],
    [/(?<=\w\w[a-z])$/, '(?:as?|es)?'],
  ],
};

/** Whether the forms of a language's words are known; without them, a term would be missed wherever it has another ending or beginning than in the glossary. */
export const knowsForms = (language: Language): boolean => language in endings;

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
      const [ending, forms] = endings[language]?.find(([pattern]) => pattern.test(escaped)) ?? [];
      return ending && forms !== undefined ? escaped.replace(ending, forms) : escaped;
    });
  return wholeWords(words.join(' '));
}

/** Small letters without accents, which come and go with the ending (imagen, imágenes); ñ stays. As long as the text. */
export function plainForTerms(text: string): string {
  return toLowercase(text).replace(/[áéíóúü]/g, vowel => vowel.normalize('NFD').slice(0, 1));
}
