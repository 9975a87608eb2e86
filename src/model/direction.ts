import type { Language } from './language.ts';

/** Scripts that are written from right to left, by their ISO 15924 codes: those with that direction in Unicode that are in use today. */
const fromRightToLeft: readonly string[] = ['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

/** The script that a language is written in, as ISO 15924 code, by Unicode's likely subtags: `Arab` for `ar` and `ur`, `Latn` for `uz`. */
export const scriptOf = (language: Language): string => (language && new Intl.Locale(language).maximize().script) || 'Latn';

/** The direction in which a language is written: what stands in `dir`. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (fromRightToLeft.includes(scriptOf(language)) ? 'rtl' : 'ltr');
