import type { Language } from '../model/language.ts';
import type { Card, SlideText } from '../model/workshop.ts';
import type { MarkdownContext } from './parseMarkdown.ts';
import { readEntries, reportStrayText, type SectionFile } from './readEntries.ts';

/** Reads the slides of a file. Reports slides with a heading and nothing else. */
export function readSlides(text: string, language: Language, context: MarkdownContext): SectionFile<SlideText> {
  const { entries, ...file } = readEntries(text, language, context);
  reportStrayText({ entries, ...file }, context);
  return {
    ...file,
    entries: entries.map(({ content: { heading, blocks, parts }, ...entry }) => {
      const { location } = entry;
      const isEmpty = blocks.length === 0 && parts.length === 0;
      if (isEmpty && entry.isWhole) context.report('slide-empty', location, { found: 'no-text' });
      const cards: Card[] = parts.map(part => ({ title: part.heading.title, blocks: part.blocks, location: part.heading.location }));
      return { ...entry, isWhole: entry.isWhole && !isEmpty, content: { title: heading.title, blocks, cards, location } };
    }),
  };
}
