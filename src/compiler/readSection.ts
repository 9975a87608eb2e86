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
  /** A file's text, if it is there. */
  readonly read: (file: string) => string | undefined;
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

/** The files of a section, with what each is for. */
export const filesOfSection = (file: string, languages: readonly Language[]): readonly (readonly [file: string, purpose: FilePurpose])[] =>
  languages.flatMap(language => [
    [slidesFile(file, language), { kind: 'slides', language }],
    [notesFile(file, language), { kind: 'notes', language }],
  ]);

const slidesFile = (file: string, language: Language): string => `slides/${language}/${file}`;
const notesFile = (file: string, language: Language): string => `speaker-notes/${language}/${file}`;

/** Reads the slides and notes of a section in every language, finds those with the listed ids, and compares the languages with the first one. */
export function readSection(file: string, listed: readonly string[], context: SectionContext): SectionTexts {
  const { languages, read, markdown, notesHeadings, report } = context;
  const title: Record<Language, LocalizedText> = {};
  const notesTitle: Record<Language, LocalizedText> = {};
  const slides: Record<Language, EntriesById<SlideText>> = {};
  const notes: Record<Language, EntriesById<Notes>> = {};

  for (const language of languages) {
    const slidesText = read(slidesFile(file, language));
    if (slidesText !== undefined) {
      const found = readSlides(slidesText, language, markdown(slidesFile(file, language)));
      title[language] = nameOf(found);
      slides[language] = matchSlides(listed, found, 'slide-missing', report);
    }
    const notesText = read(notesFile(file, language));
    if (notesText !== undefined) {
      const found = readNotes(notesText, language, notesHeadings(language), markdown(notesFile(file, language)));
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
