import type { Report } from '../diagnostics/diagnostic.ts';
import type { Language } from '../model/language.ts';
import type { Localized } from '../model/localized.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import { readSourceMark, reportBraces } from './sourceMark.ts';

/**
 * Gives one text for each language, from one for all or a map. Reports languages that the map lacks or that the workshop does not have.
 */
export function localize(
  text: string | Readonly<Record<string, string>>,
  languages: readonly Language[],
  locationOf: (language: Language) => SourceLocation,
  report: Report,
): Localized {
  if (typeof text === 'string')
    return Object.fromEntries(languages.map(language => [language, { text, isShared: true, isUntranslated: false, location: locationOf(language) }]));
  for (const language of languages) {
    if (text[language] === undefined)
      report('language-missing', locationOf(language), {
        message: `The text for “${language}” is missing.`,
        expected: `One text for each of ${languages.join(', ')}.`,
        fix: `Add “${language}: …” beside the others.`,
      });
  }
  for (const language of Object.keys(text)) {
    if (!languages.includes(language))
      report('setting-unknown', locationOf(language), {
        message: `“${language}” is not a language of this workshop.`,
        expected: `One text for each of ${languages.join(', ')}.`,
        fix: 'Take it out, or add the language to “languages” in slides/workshop.yaml.',
      });
  }
  const texts = Object.fromEntries(
    languages.map(language => [language, { ...readSourceMark(text[language] ?? '', languages[0] ?? ''), isShared: false, location: locationOf(language) }]),
  );
  for (const each of Object.values(texts)) reportBraces(each.text, () => each.location, languages[0] ?? '', report);
  return texts;
}
