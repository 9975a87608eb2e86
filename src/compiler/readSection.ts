import type { Report } from '../diagnostics/diagnostic.ts';
import type { FilePurpose } from '../diagnostics/file-missing.ts';
import type { ByLanguage, Language } from '../model/language.ts';
import type { Localized, LocalizedText } from '../model/localized.ts';
import { inlinesToLines, inlinesToText } from '../model/walk.ts';
import type { Notes, SlideText } from '../model/workshop.ts';
import type { Both } from './compareBlocks.ts';
import { compareNotes, compareSlides } from './compareLanguages.ts';
import { type EntriesById, matchSlides } from './matchSlides.ts';
import type { MarkdownContext } from './parseMarkdown.ts';
import type { SectionFile } from './readEntries.ts';
import { type NotesHeadings, readNotes } from './readNotes.ts';
import { readSlides } from './readSlides.ts';
import { withoutExtraSpace } from './textLocationBuilder.ts';

/** What a section needs of the workshop around it. */
export interface SectionContext {
  readonly languages: readonly Language[];
  /** Ids of `resources.yaml`, unless that file could not be read. */
  readonly resourceIds: ReadonlySet<string> | undefined;
  /** A file's text; one that is not there is reported, with what it is for. */
  readonly read: (file: string, purpose: FilePurpose) => string | undefined;
  readonly markdown: (file: string) => MarkdownContext;
  readonly notesHeadings: (language: Language) => NotesHeadings;
  readonly report: Report;
}

/** The Markdown of a section; a language is missing where its file is. */
export interface SectionTexts {
  readonly title: Localized;
  readonly notesTitle: Localized;
  readonly slides: ByLanguage<EntriesById<SlideText>>;
  readonly notes: ByLanguage<EntriesById<Notes>>;
}

/** Reads the slides and notes of a section in every language, finds those with the listed ids, and compares the languages with the first one. */
export function readSection(file: string, listed: readonly string[], context: SectionContext): SectionTexts {
  const { languages, read, markdown, notesHeadings, report } = context;
  const title: Record<Language, LocalizedText> = {};
  const notesTitle: Record<Language, LocalizedText> = {};
  const slides: Record<Language, EntriesById<SlideText>> = {};
  const notes: Record<Language, EntriesById<Notes>> = {};

  for (const language of languages) {
    const slidesFile = `slides/${language}/${file}`;
    const slidesText = read(slidesFile, { kind: 'slides', language });
    if (slidesText !== undefined) {
      const found = readSlides(slidesText, language, markdown(slidesFile));
      title[language] = nameOf(found);
      slides[language] = matchSlides(listed, found, 'slide-missing', report);
    }
    const notesFile = `speaker-notes/${language}/${file}`;
    const notesText = read(notesFile, { kind: 'notes', language });
    if (notesText !== undefined) {
      const found = readNotes(notesText, language, notesHeadings(language), markdown(notesFile));
      notesTitle[language] = nameOf(found);
      notes[language] = matchSlides(listed, found, 'notes-missing', report);
    }
  }

  for (const id of listed) {
    compareWithSource(id, slides, languages, both => compareSlides(both, report));
    compareWithSource(id, notes, languages, (both, language) => compareNotes(both, notesHeadings(language).own, report));
  }
  return { title, notesTitle, slides, notes };
}

function nameOf({ title, location }: SectionFile<unknown>): LocalizedText {
  return {
    text: inlinesToText(title),
    isShared: false,
    isUntranslated: title[0]?.kind === 'untranslated',
    location: withoutExtraSpace(location, inlinesToLines(title)),
  };
}

function compareWithSource<Content>(
  id: string,
  entries: ByLanguage<EntriesById<Content>>,
  [first = '', ...others]: readonly Language[],
  compare: (both: Both<Content>, language: Language) => void,
): void {
  const source = entries[first]?.get(id);
  for (const language of others) {
    const translation = entries[language]?.get(id);
    if (source?.isWhole && translation?.isWhole) compare({ source: source.content, translation: translation.content }, language);
  }
}
