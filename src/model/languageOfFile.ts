import type { Language } from './language.ts';

/** The language that a file of slides, notes or a document is in, by its folder. */
export const languageOfFile = (file: string): Language | undefined => /^(?:slides|speaker-notes)\/([^/]+)\//.exec(file)?.[1];
