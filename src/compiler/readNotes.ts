import { words } from '../../locales/words.ts';
import type { Language } from '../model/language.ts';
import { inlinesToText } from '../model/walk.ts';
import type { Notes, NotesKind, NotesPart } from '../model/workshop.ts';
import type { MarkdownContext } from './parseMarkdown.ts';
import { readEntries, reportStrayText, type SectionFile } from './readEntries.ts';

/** Reads the speaker notes that stand beside a file of slides. Reports headings that the language's list does not have, and text outside them. */
export function readNotes(text: string, language: Language, context: MarkdownContext): SectionFile<Notes> {
  const { entries, ...file } = readEntries(text, language, context);
  reportStrayText({ entries, ...file }, context);
  const kinds = Object.entries(words(language).notes) as [NotesKind, string][];
  const expected = `One of ### ${kinds.map(([, name]) => name).join(', ### ')}.`;

  return {
    ...file,
    entries: entries.map(({ content: { blocks, parts }, ...entry }) => {
      const { place } = entry;
      const [stray] = blocks;
      if (stray)
        context.report('notes-heading', stray.place, {
          message: 'Text stands before the first heading of these notes.',
          expected,
          hint: 'Put the heading above it that says what the facilitator does with it.',
        });
      const read = parts.flatMap(({ heading, blocks }): NotesPart[] => {
        const name = inlinesToText(heading.title);
        const kind = kinds.find(([, known]) => known.toLowerCase() === name.toLowerCase())?.[0];
        if (!kind) {
          context.report('notes-heading', heading.place, {
            message: `“${name}” is not a heading of notes in this language.`,
            expected,
            hint: 'Take the heading from the list; the console and the printed guide sort by it.',
          });
          return [];
        }
        return [{ kind, blocks, place: heading.place }];
      });
      const isEmpty = blocks.length === 0 && parts.every(part => part.blocks.length === 0);
      if (isEmpty && entry.isWhole)
        context.report('notes-missing', place, {
          message: 'The notes have no text.',
          expected,
          hint: 'Write what the facilitator says, at least.',
        });
      return { ...entry, isWhole: entry.isWhole && !isEmpty && read.length === parts.length, content: { parts: read, place } };
    }),
  };
}
