import type { ByLanguage } from '../../src/model/language.ts';
import type { Localized } from '../../src/model/localized.ts';

/** A setting that each language has its own text for. */
export function exampleTexts(texts: ByLanguage<string>): Localized {
  const location = { file: 'slides/workshop.yaml', line: 1 };
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, { text, isShared: false, isUntranslated: false, location }]));
}
