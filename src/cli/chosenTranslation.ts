import { didYouMean } from '../diagnostics/didYouMean.ts';
import type { Language } from '../model/language.ts';
import type { Workshop } from '../model/workshop.ts';
import { UsageError } from './usageError.ts';

/** The language of a translation, as a command was called with it. */
export function chosenTranslation(language: string, { languages: [source = '', ...translations] }: Workshop): Language {
  if (translations.includes(language)) return language;
  const known = translations.length > 0 ? `Translations are ${translations.join(', ')}` : 'There are no translations yet';
  throw new UsageError(
    language === source
      ? `“${language}” is the language that the others translate. ${known}.`
      : `There is no language “${language}” in this workshop.${didYouMean(language, translations)} ${known}; npm run add-language adds one.`,
  );
}
