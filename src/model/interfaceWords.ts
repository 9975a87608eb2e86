import type { WordsData } from '../../locales/en.ts';
import type { ByLanguage } from './language.ts';
import type { SourceLocation } from './sourceLocation.ts';

/** The interface's words that a workshop brings along, in those of its languages that Charla does not come with. */
export interface InterfaceWords {
  /** All of them; what is not translated yet is as in the source language. */
  readonly words: ByLanguage<WordsData>;
  /** The same text by text, for those who translate them. */
  readonly texts: ByLanguage<readonly InterfaceText[]>;
}

/** One text of the interface, as it is in the file and in the source language. */
export interface InterfaceText {
  /** The names above it and its own, with dots between them. */
  readonly key: string;
  /** Without the mark of the source language. */
  readonly text: string;
  readonly sourceText: string;
  readonly isUntranslated: boolean;
  readonly location: SourceLocation;
}
