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
  for (const language of languages) if (text[language] === undefined) report('language-missing', locationOf(language), { language, languages });
  for (const name of Object.keys(text)) {
    if (!languages.includes(name)) report('setting-unknown', locationOf(name), { unknown: 'language', name, languages });
  }
  const texts = Object.fromEntries(
    languages.map(language => [language, { ...readSourceMark(text[language] ?? '', languages[0] ?? ''), isShared: false, location: locationOf(language) }]),
  );
  for (const each of Object.values(texts)) reportBraces(each.text, () => each.location, languages[0] ?? '', report);
  return texts;
}
