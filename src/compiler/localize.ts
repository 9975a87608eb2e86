import type { Report } from '../diagnostics/diagnostic.ts';
import type { ByLanguage, Language } from '../model/language.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import type { LocatedText } from '../model/workshop.ts';
import { readSourceMark, reportBraces } from './sourceMark.ts';

/** Takes note of a text that each language has its own of. */
export type CollectShortText = (id: string, text: ByLanguage<LocatedText>) => void;

/**
 * Gives one text for each language, from one for all or a map. Reports languages that the map lacks or that the workshop does not have.
 * @param collectShortText gets the texts of a map with their places; of one for all there is nothing to translate
 */
export function localize(
  text: string | Readonly<Record<string, string>>,
  languages: readonly Language[],
  locationOf: (language: Language) => SourceLocation,
  report: Report,
  collectShortText: (texts: ByLanguage<LocatedText>) => void = () => {},
): ByLanguage<string> {
  if (typeof text === 'string') return Object.fromEntries(languages.map(language => [language, text]));
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
    languages.map(language => [language, { ...readSourceMark(text[language] ?? '', languages[0] ?? ''), location: locationOf(language) }]),
  );
  for (const each of Object.values(texts)) reportBraces(each.text, each.location, languages[0] ?? '', report);
  collectShortText(texts);
  return Object.fromEntries(Object.entries(texts).map(([language, each]) => [language, each.text]));
}
