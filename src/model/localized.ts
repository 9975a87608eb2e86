import type { ByLanguage } from './language.ts';
import type { TextLocation } from './textLocation.ts';

/** A setting, or the name of a section, in each language. */
export type Localized = ByLanguage<LocalizedText>;

export interface LocalizedText {
  readonly text: string;
  /** Whether one text was given for all languages, so that there is nothing to translate. */
  readonly isShared: boolean;
  /** Whether it is marked as still in the language that the others translate. */
  readonly isUntranslated: boolean;
  readonly location: TextLocation;
}

/** The texts alone. */
export function plainTexts(texts: Localized): ByLanguage<string> {
  return Object.fromEntries(Object.entries(texts).map(([language, { text }]) => [language, text]));
}
