import type { Report } from '../diagnostics/diagnostic.ts';
import type { Language } from '../model/language.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import { fromEmergencySlide, placeholderNames } from './placeholderNames.ts';

/** What comes before a text of a translation that is still in the source language: `{en} ` where that is `en`. The translator takes it away. */
export const sourceMark = (source: Language): string => `{${source}} `;

/** Takes the mark off a text, and says whether there was one; capitals and spaces do not matter. */
export function readSourceMark(text: string, source: Language): { readonly text: string; readonly isUntranslated: boolean } {
  const [, tag = '', rest = ''] = /^\s*\{\s*([\w-]+)\s*\}\s*(.*)$/s.exec(text) ?? [];
  return tag.toLowerCase() === source.toLowerCase() && tag ? { text: rest, isUntranslated: true } : { text, isUntranslated: false };
}

/** Reports a word in braces that is in a text as Charla reads it, its mark and values taken out: people would see it. */
export function reportBraces(text: string, locationAt: (offset: number) => SourceLocation, source: Language, report: Report): void {
  const at = text.search(/\{\s*[a-z][\w-]*\s*\}/i);
  if (at < 0) return;
  const [found = ''] = /^\{[^}]*\}/.exec(text.slice(at)) ?? [];
  report('braces-unknown', locationAt(at), {
    found: readSourceMark(found, source).isUntranslated ? 'mark' : 'word',
    text: found,
    source,
    placeholders: placeholderNames,
    inDocuments: Object.keys(fromEmergencySlide),
  });
}
