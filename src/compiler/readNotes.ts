import type { Language } from '../model/language.ts';
import type { Inline } from '../model/text.ts';
import { inlinesToText } from '../model/walk.ts';
import type { Notes, NotesKind, NotesPart } from '../model/workshop.ts';
import type { MarkdownContext } from './parseMarkdown.ts';
import { readEntries, reportStrayText, type SectionFile } from './readEntries.ts';

/** The headings that notes may have: in their language, and with its mark, in the source language. */
export interface NotesHeadings {
  readonly own: NamesOfKinds;
  readonly sourceNames: NamesOfKinds;
}

type NamesOfKinds = Readonly<Record<NotesKind, string>>;

/** Reads the speaker notes that are beside a file of slides. Reports headings that the language's list does not have, and text outside them. */
export function readNotes(text: string, language: Language, headings: NotesHeadings, context: MarkdownContext): SectionFile<Notes> {
  const { entries, ...file } = readEntries(text, language, context);
  reportStrayText({ entries, ...file }, context);
  const names = Object.values(headings.own);

  return {
    ...file,
    entries: entries.map(({ content: { blocks, parts }, ...entry }) => {
      const { location } = entry;
      const [stray] = blocks;
      if (stray) context.report('notes-heading', stray.location, { found: 'text', headings: names });
      const read = parts.flatMap(({ heading, blocks }): NotesPart[] => {
        const kind = kindOf(heading.title, headings);
        if (!kind) {
          context.report('notes-heading', heading.location, { found: 'heading', name: inlinesToText(heading.title), headings: names });
          return [];
        }
        return [{ kind, blocks, location: heading.location }];
      });
      const isEmpty = blocks.length === 0 && parts.every(part => part.blocks.length === 0);
      if (isEmpty && entry.isWhole) context.report('notes-missing', location, { found: 'empty', headings: names });
      return { ...entry, isWhole: entry.isWhole && !isEmpty && read.length === parts.length, content: { parts: read, location } };
    }),
  };
}

function kindOf(title: readonly Inline[], { own, sourceNames }: NotesHeadings): NotesKind | undefined {
  const kinds = Object.entries(title[0]?.kind === 'untranslated' ? sourceNames : own) as [NotesKind, string][];
  return kinds.find(([, name]) => name.toLowerCase() === inlinesToText(title).toLowerCase())?.[0];
}
