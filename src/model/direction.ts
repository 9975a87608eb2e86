import type { Language } from './language.ts';

/** Scripts that are written from right to left, by their ISO 15924 codes: those with that direction in Unicode that are in use today. */
const fromRightToLeft: readonly string[] = ['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

/** Scripts that were looked up before: every text of a page asks. The first two need no look, for which a browser takes some ms. */
const scripts = new Map<Language, string>([
  ['en', 'Latn'],
  ['es', 'Latn'],
]);

/** The script that a language is written in, as ISO 15924 code, by Unicode's likely subtags: `Arab` for `ar` and `ur`, `Latn` for `uz`. */
export function scriptOf(language: Language): string {
  const script = scripts.get(language) ?? ((language && new Intl.Locale(language).maximize().script) || 'Latn');
  scripts.set(language, script);
  return script;
}

/** The direction in which a language is written: what is in `dir`. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (fromRightToLeft.includes(scriptOf(language)) ? 'rtl' : 'ltr');
