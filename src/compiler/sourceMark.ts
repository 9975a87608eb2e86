import type { Language } from '../model/language.ts';

/** What stands before a text of a translation that is still in the source language: `{en} ` where that is `en`. The translator takes it away. */
export const sourceMark = (source: Language): string => `{${source}} `;

/** Takes the mark off a text, and says whether there was one. */
export function readSourceMark(text: string, source: Language): { readonly text: string; readonly isUntranslated: boolean } {
  const mark = sourceMark(source);
  return text.startsWith(mark) ? { text: text.slice(mark.length).trimStart(), isUntranslated: true } : { text, isUntranslated: false };
}
