import type { WordsData } from '../../locales/en.ts';
import { ownName } from '../../locales/ownName.ts';
import { builtInWords, words } from '../../locales/words.ts';
import { type Diagnostic, diagnosticOf, type Report } from '../diagnostics/diagnostic.ts';
import type { FilePurpose } from '../diagnostics/file-missing.ts';
import { type Memory, openMemory } from '../diagnostics/memory.ts';
import type { InterfaceText, InterfaceWords } from '../model/interfaceWords.ts';
import type { ByLanguage, Language } from '../model/language.ts';
import type { Localized } from '../model/localized.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import type { Steps } from '../model/steps.ts';
import type { Guide, GuideText, Section, Slide, Workshop, WorkshopDocument } from '../model/workshop.ts';
import { checkChart } from './checkChart.ts';
import { checkSettings } from './checkSettings.ts';
import { imagesInWords } from './findImage.ts';
import { fitLayout } from './fitLayout.ts';
import { interfaceWordsFile, readInterfaceWords } from './interfaceWords.ts';
import { localize } from './localize.ts';
import type { EntriesById } from './matchSlides.ts';
import { misnamedFinder, reportMisnamed, reportNotRead } from './misnamedFiles.ts';
import type { MarkdownContext } from './parseMarkdown.ts';
import { documentFile, documentId, findDocuments, inReadingOrder, readDocument } from './readDocuments.ts';
import { readGuide } from './readGuide.ts';
import { guideTextFile, readGuideText } from './readGuideText.ts';
import { type NotesHeadings, readNotes } from './readNotes.ts';
import { readResources } from './readResources.ts';
import { filesOfSection, readSection, type SectionContext, type SectionTexts } from './readSection.ts';
import { readSlides } from './readSlides.ts';
import { emptyVocabulary, readVocabulary } from './readVocabulary.ts';
import { readYaml, type YamlFile } from './readYaml.ts';
import { reportControls } from './reportControls.ts';
import {
  guideSchema,
  outlineSchema,
  renamedSettings,
  resourcesSchema,
  type SlideSettings,
  type TextSetting,
  type WorkshopOutline,
  workshopSchema,
} from './schemas.ts';
import { reportDoubledIds, reportUnlisted, sectionFiles } from './sectionFiles.ts';
import { slideOf } from './slideOf.ts';
import { plainText, type WorkshopSource } from './source.ts';

export interface Compilation {
  /** Whole if there are no errors among the problems; without `workshop.yaml` there is none at all. */
  readonly workshop: Workshop | undefined;
  readonly interfaceWords: InterfaceWords;
  readonly diagnostics: readonly Diagnostic[];
}

const workshopFile = 'slides/workshop.yaml';
const resourcesFile = 'slides/resources.yaml';
const guideFile = 'slides/guide.yaml';
const wordsFile = 'slides/words.yaml';

/** The steps of each compilation, for one that follows it. */
const stepsOf = new WeakMap<Compilation, Steps>();

/**
 * Compiles the text of a workshop into data. Everything wrong with it comes back as problems.
 * @param previous an earlier compilation of nearly the same text. What is the same as then is not done again: sections and documents whose files
 *   have not changed are the same objects. The result is what it is without it.
 */
export function compileWorkshop(source: WorkshopSource, previous?: Compilation): Compilation {
  const diagnostics: Diagnostic[] = [];
  const memory = openMemory(previous && stepsOf.get(previous), diagnostic => diagnostics.push(diagnostic));
  const report: Report = (...all) => diagnostics.push(diagnosticOf(...all));
  for (const [file, text] of source.files) if (isWritten(file)) memory.once(`controls of ${file}`, [text], report => reportControls(file, text, report));
  const compiler = new Compiler(source, memory, report);
  const workshop = compiler.workshop();
  compiler.reportNotRead();
  const compilation = { workshop, interfaceWords: compiler.interfaceWords, diagnostics };
  stepsOf.set(compilation, memory.steps);
  return compilation;
}

class Compiler {
  readonly #source: WorkshopSource;
  readonly #memory: Memory;
  readonly #report: Report;
  readonly #words: Record<Language, WordsData> = {};
  readonly #interfaceTexts: Record<Language, readonly InterfaceText[]> = {};
  /** Paths of everything in the workshop's folders except its images. */
  readonly #paths: readonly string[];
  readonly #misnamed: (file: string) => string | undefined;
  /** Files that were asked for. */
  readonly #asked = new Set<string>();
  readonly #reportedNames = new Set<string>();
  /** Known once the list of slides has been read. */
  #languages: readonly Language[] | undefined;

  constructor(source: WorkshopSource, memory: Memory, report: Report) {
    this.#source = source;
    this.#memory = memory;
    this.#report = report;
    this.#paths = [...source.files.keys(), ...(source.others ?? [])];
    this.#misnamed = misnamedFinder(this.#paths);
  }

  /** Reports files that look like part of the workshop and were not asked for; what that means, only the list of slides can say. */
  reportNotRead(): void {
    if (!this.#languages) return;
    reportNotRead(this.#paths, { languages: this.#languages, asked: this.#asked, reported: this.#reportedNames }, this.#report);
  }

  workshop(): Workshop | undefined {
    const text = this.#read(workshopFile, { kind: 'workshop' });
    const yaml =
      text === undefined ? undefined : this.#memory.once('workshop', [text], report => readYaml(workshopFile, text, workshopSchema, report, renamedSettings));
    // What is wrong in the Markdown is reported together with what is wrong here.
    const outline =
      yaml ??
      (text === undefined ? undefined : this.#memory.once('outline', [text], () => readYaml(workshopFile, text, outlineSchema, () => {}, renamedSettings)));
    if (!outline) {
      this.#readFilesAlone();
      return undefined;
    }
    const { languages } = outline.value;
    this.#languages = languages;

    const spoken = languages.join();
    const readOnce = <Value>(file: string, text: string | undefined, read: ReadFile<Value>): Value | undefined =>
      text === undefined ? undefined : this.#memory.once(file, [text, spoken], report => read(file, text, languages, report));
    const resources = readOnce(resourcesFile, this.#read(resourcesFile, { kind: 'resources' }), readResources);
    const guide = this.#guide(languages);
    const vocabulary = readOnce(wordsFile, this.#file(wordsFile), readVocabulary) ?? emptyVocabulary;

    this.#readInterfaceWords(languages, (...path) => outline.locationOf(path));
    reportUnlisted([...this.#source.files.keys()], outline.value, this.#report);
    reportDoubledIds(outline, this.#report);
    const resourceIds = resources && new Set(Object.keys(resources));
    const context = (report: Report, texts: ReadonlyMap<string, string>): SectionContext => ({
      languages,
      resourceIds,
      read: file => texts.get(file),
      markdown: this.#markdown(resourceIds, languages, report),
      notesHeadings: language => notesHeadings(language, languages[0] ?? language, this.#words),
      report,
    });
    // All that the reading of a Markdown file depends on, beside its own text.
    const around = [
      spoken,
      resourceIds && [...resourceIds].join('\n'),
      imagesInWords(this.#source.images),
      ...languages.map(language => this.#words[language]),
    ];
    const readMarkdown = <Value>(
      name: string,
      files: readonly (readonly [file: string, purpose: FilePurpose])[],
      more: readonly unknown[],
      read: (context: SectionContext) => Value,
    ): Value => {
      const texts = new Map(
        files.flatMap(([file, purpose]) => {
          const text = this.#read(file, purpose);
          return text === undefined ? [] : [[file, text] as const];
        }),
      );
      return this.#memory.once(name, [...around, ...more, ...[...texts].flat()], report => read(context(report, texts)));
    };
    const sections = outline.value.sections.map(({ file, slides }, i) => {
      const ids = [...new Set(slides.map(slide => slide.id))];
      const texts = readMarkdown(`section ${file}`, filesOfSection(file, languages), [ids.join('\n')], context => readSection(file, ids, context));
      return this.#memory.once(`slides of section ${file}`, [i, outline, texts, this.#source.icons], report =>
        this.#section(outline, i, texts, { languages, resourceIds, report }),
      );
    });
    if (!yaml) return undefined;

    const { value } = yaml;
    const localized = (text: TextSetting, ...path: PropertyKey[]): Localized =>
      localize(text, languages, language => yaml.locationOf([...path, language]), this.#report);
    const { 'local-contacts': localContacts, ...placeholders } = value.placeholders;
    const documents = findDocuments([...this.#source.files.keys()], languages)
      .map(path => {
        const files = languages.map(language => [documentFile(path, language), { kind: 'document', language }] as const);
        const covers = value.documents[documentId(path)]?.covers ?? [];
        return readMarkdown(`document ${path}`, files, [covers.join('\n')], context => readDocument(path, covers, context));
      })
      .sort(inReadingOrder);
    this.#checkCoveringDocuments(value.documents, documents, guide, (...path) => yaml.locationOf(['documents', ...path]));
    return {
      id: value.id,
      languages,
      title: localized(value.title, 'title'),
      description: localized(value.description, 'description'),
      lengths: [...value.lengths].sort((a, b) => a - b),
      placeholders: {
        ...placeholders,
        localContacts: localContacts.map((contact, i) => ({
          ...contact,
          role: localized(contact.role, 'placeholders', 'local-contacts', i, 'role'),
        })),
      },
      sections,
      documents,
      resources: resources ?? {},
      vocabulary,
      guide,
    };
  }

  /** What the guide says, point by point, with its own text in the languages in which it is kept. Neither has to be there. */
  #guide(languages: readonly Language[]): Guide | undefined {
    const text = this.#file(guideFile);
    if (text === undefined) return undefined;
    const kept = languages.map(language => this.#guideText(guideTextFile(language)));
    return this.#memory.once(guideFile, [text, languages.join(), ...kept], report => {
      const texts = Object.fromEntries(languages.flatMap((language, i) => (kept[i] ? [[language, kept[i]]] : [])));
      return readGuide(guideFile, text, { languages, texts }, report);
    });
  }

  /** The folder of the guide’s text may hold anything else too: no name in it is a mistake. */
  #guideText(file: string): GuideText | undefined {
    const text = this.#source.files.get(file);
    return text === undefined ? undefined : this.#memory.once(`text of ${file}`, [text], () => readGuideText(file, plainText(text)));
  }

  /** Reports documents that there are not, and points that the guide does not have. */
  #checkCoveringDocuments(
    settings: Readonly<Record<string, { readonly covers: readonly string[] }>>,
    there: readonly WorkshopDocument[],
    guide: Guide | undefined,
    locationOf: (...path: PropertyKey[]) => SourceLocation,
  ): void {
    const documents = there.map(({ id }) => id);
    const known = guide?.points.map(({ id }) => id);
    for (const [id, { covers }] of Object.entries(settings)) {
      if (!documents.includes(id)) this.#report('id-unknown', locationOf(id), { found: 'document', id, documents });
      for (const [i, point] of covers.entries())
        if (known?.includes(point) === false) this.#report('guide-point', locationOf(id, 'covers', i), { by: 'document', id, point, known });
    }
  }

  /** Without the list of slides, each file can still be read for itself. */
  #readFilesAlone(): void {
    const resourcesText = this.#file(resourcesFile);
    const resources = resourcesText === undefined ? undefined : readYaml(resourcesFile, resourcesText, resourcesSchema, this.#report);
    const guideText = this.#file(guideFile);
    if (guideText !== undefined) readYaml(guideFile, guideText, guideSchema, this.#report);
    const markdown = this.#markdown(resources && new Set(Object.keys(resources.value.resources)), ['en'], this.#report);
    const files = sectionFiles([...this.#source.files.keys()]);
    // Without it, the source language is unknown.
    this.#readInterfaceWords(['en', ...new Set(files.map(each => each.language))]);
    for (const { file, folder, language } of files) {
      const text = this.#file(file) ?? '';
      if (folder === 'slides') readSlides(text, language, markdown(file));
      else readNotes(text, language, notesHeadings(language, 'en', this.#words), markdown(file));
    }
  }

  get interfaceWords(): InterfaceWords {
    return { words: this.#words, texts: this.#interfaceTexts };
  }

  /** Reads the interface's words in the languages that Charla does not come with. Reports languages without a file of them. */
  #readInterfaceWords(languages: readonly Language[], locationOf?: (...path: PropertyKey[]) => SourceLocation): void {
    languages.forEach((language, i) => {
      if (language in builtInWords) return;
      const file = interfaceWordsFile(language);
      const text = this.#file(file);
      const source = languages[0] ?? '';
      const read = text === undefined ? undefined : this.#memory.once(file, [text, source], report => readInterfaceWords(file, text, language, source, report));
      if (read) {
        this.#words[language] = read.words;
        this.#interfaceTexts[language] = read.texts;
      }
      if (text === undefined && locationOf && this.#misnamed(file) === undefined)
        this.#report('words-file', locationOf('languages', i), { language, name: ownName(language), file });
    });
  }

  #markdown(resourceIds: ReadonlySet<string> | undefined, languages: readonly Language[], report: Report): (file: string) => MarkdownContext {
    return file => ({ file, resourceIds, images: this.#source.images, languages, source: languages[0], report });
  }

  #section(yaml: YamlFile<WorkshopOutline>, index: number, texts: SectionTexts, context: SlideContext): Section {
    const { file, slides } = yaml.value.sections[index] ?? { file: '', slides: [] };
    return {
      id: file.replace(/^\d+-|\.md$/g, ''),
      file,
      title: texts.title,
      notesTitle: texts.notesTitle,
      slides: slides.flatMap((settings, i) =>
        'layout' in settings ? [this.#slide(settings, texts, context, (...path) => yaml.locationOf(['sections', index, 'slides', i, ...path]))] : [],
      ),
      location: yaml.locationOf(['sections', index]),
    };
  }

  #slide(
    settings: SlideSettings,
    texts: SectionTexts,
    { languages, resourceIds, report }: SlideContext,
    at: (...path: PropertyKey[]) => SourceLocation,
  ): Slide {
    const { id } = settings;
    const slide = slideOf(settings, { text: contentsOf(id, texts.slides), notes: contentsOf(id, texts.notes), location: at('id') });
    checkSettings(settings, texts.slides[languages[0] ?? '']?.get(id), { icons: this.#source.icons, resourceIds }, at, report);
    for (const language of languages) {
      const entry = texts.slides[language]?.get(id);
      if (!entry?.isWhole) continue;
      fitLayout(slide, entry.content, report);
      checkChart(slide, entry.content, language, report);
    }
    return slide;
  }

  /** Reads a file that must exist. */
  #read(file: string, purpose: FilePurpose): string | undefined {
    const text = this.#file(file);
    if (text === undefined && this.#misnamed(file) === undefined) this.#report('file-missing', { file, line: 1 }, purpose);
    return text;
  }

  /** A file's text. If it is not there, one that was meant to be it is reported. */
  #file(file: string): string | undefined {
    this.#asked.add(file);
    const text = this.#source.files.get(file);
    if (text !== undefined) return this.#memory.once(`text of ${file}`, [text], () => plainText(text));
    const misnamed = this.#misnamed(file);
    if (misnamed !== undefined && !this.#reportedNames.has(misnamed)) {
      this.#reportedNames.add(misnamed);
      reportMisnamed(misnamed, file, this.#report);
    }
    return undefined;
  }
}

/** Whether an author writes a file. The guide’s text is kept as it was read, and shown to authors alone. */
const isWritten = (file: string): boolean => /\.(?:md|yaml)$/.test(file) && !file.startsWith('guide/');

/** How a file of YAML is read. */
type ReadFile<Value> = (file: string, text: string, languages: readonly Language[], report: Report) => Value;

/** What a slide's settings are compared with. */
type SlideContext = Pick<SectionContext, 'languages' | 'resourceIds' | 'report'>;

/** What each language has under an id. */
function contentsOf<Content>(id: string, entries: ByLanguage<EntriesById<Content>>): ByLanguage<Content> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([language, byId]) => {
      const entry = byId.get(id);
      return entry ? [[language, entry.content]] : [];
    }),
  );
}

const notesHeadings = (language: Language, source: Language, others: ByLanguage<WordsData>): NotesHeadings => ({
  own: words(language, others).notes,
  sourceNames: words(source, others).notes,
});
