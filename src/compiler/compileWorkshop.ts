import { layouts } from '../layouts/layouts.ts';
import type { Language } from '../model/language.ts';
import type { Place } from '../model/place.ts';
import type { Problem, Report } from '../model/problem.ts';
import { inlinesToText } from '../model/walk.ts';
import type { Notes, Section, Slide, SlideText, Workshop } from '../model/workshop.ts';
import { compareNotes, compareSlides } from './compareLanguages.ts';
import { fitLayout } from './fitLayout.ts';
import { localize } from './localize.ts';
import { matchSlides } from './matchSlides.ts';
import type { MarkdownContext } from './parseMarkdown.ts';
import { readGuide } from './readGuide.ts';
import { readNotes } from './readNotes.ts';
import { readResources } from './readResources.ts';
import { readSlides, type SectionFile } from './readSlides.ts';
import { readYaml, type YamlFile } from './readYaml.ts';
import { type SlideSettings, type WorkshopFile, workshopSchema } from './schemas.ts';
import { plainText, type WorkshopSource } from './source.ts';

export interface Compilation {
  /** Whole if there are no errors among the problems; without `workshop.yaml` there is none at all. */
  readonly workshop: Workshop | undefined;
  readonly problems: readonly Problem[];
}

const workshopFile = 'slides/workshop.yaml';
const resourcesFile = 'slides/resources.yaml';
const guideFile = 'slides/guide.yaml';

/** Compiles the text of a workshop into data. Everything wrong with it comes back as problems. */
export function compileWorkshop(source: WorkshopSource): Compilation {
  const problems: Problem[] = [];
  const report: Report = (rule, place, words) => problems.push({ rule, ...place, ...words });
  const workshop = new Compiler(source, report).workshop();
  return { workshop, problems };
}

class Compiler {
  readonly #source: WorkshopSource;
  readonly #report: Report;

  constructor(source: WorkshopSource, report: Report) {
    this.#source = source;
    this.#report = report;
  }

  workshop(): Workshop | undefined {
    const text = this.#read(workshopFile, 'the list of sections and slides');
    if (text === undefined) return undefined;
    const yaml = readYaml(workshopFile, text, workshopSchema, this.#report);
    if (!yaml) return undefined;
    const { value } = yaml;
    const { languages } = value;

    const resourcesText = this.#read(resourcesFile, 'the contacts that slides and notes link to');
    const resources = resourcesText === undefined ? undefined : readResources(resourcesFile, resourcesText, languages, this.#report);
    const guideText = this.#file(guideFile);
    const guide = guideText === undefined ? undefined : readGuide(guideFile, guideText, languages, this.#report);

    const markdown = (file: string): MarkdownContext => ({
      file,
      resourceIds: new Set(Object.keys(resources ?? {})),
      images: this.#source.images,
      report: this.#report,
    });
    this.#reportUnlisted(value, languages);
    this.#reportDoubledIds(yaml);
    const sections = value.sections.map((_, i) => this.#section(yaml, i, markdown));

    const fillIns = value['fill-ins'];
    return {
      id: value.id,
      languages,
      title: localize(value.title, languages, yaml.placeOf(['title']), this.#report),
      description: localize(value.description, languages, yaml.placeOf(['description']), this.#report),
      lengths: [...value.lengths].sort((a, b) => a - b),
      fillIns: {
        school: fillIns.school,
        date: fillIns.date,
        presenter: fillIns.presenter,
        localContacts: fillIns['local-contacts'].map((contact, i) => ({
          ...contact,
          role: localize(contact.role, languages, yaml.placeOf(['fill-ins', 'local-contacts', i, 'role']), this.#report),
        })),
      },
      sections,
      resources: resources ?? {},
      guide,
    };
  }

  #section(yaml: YamlFile<WorkshopFile>, index: number, markdown: (file: string) => MarkdownContext): Section {
    const { languages, sections } = yaml.value;
    const { file, slides: settings } = sections[index] ?? { file: '', slides: [] };
    const expected = settings.map((slide, i) => ({ id: slide.id, place: yaml.placeOf(['sections', index, 'slides', i, 'id']) }));
    const titles: Record<Language, string> = {};
    const texts = new Map<Language, ReadonlyMap<string, SlideText>>();
    const notes = new Map<Language, ReadonlyMap<string, Notes>>();

    for (const language of languages) {
      const slidesPath = `slides/${language}/${file}`;
      const slidesText = this.#read(slidesPath, `the slides of this section in “${language}”`);
      if (slidesText !== undefined) {
        const read: SectionFile<SlideText> = readSlides(slidesText, language, markdown(slidesPath));
        titles[language] = inlinesToText(read.title);
        texts.set(language, matchSlides(expected, read, 'slide-missing', this.#report));
      }
      const notesPath = `speaker-notes/${language}/${file}`;
      const notesText = this.#read(notesPath, `the speaker notes of this section in “${language}”`);
      if (notesText !== undefined)
        notes.set(language, matchSlides(expected, readNotes(notesText, language, markdown(notesPath)), 'notes-missing', this.#report));
    }

    const slides = settings.map((slide, i): Slide => {
      const at = (...path: PropertyKey[]): Place => yaml.placeOf(['sections', index, 'slides', i, ...path]);
      return this.#slide(slide, byLanguage(languages, texts, slide.id), byLanguage(languages, notes, slide.id), languages, at);
    });
    return { id: file.replace(/^\d+-|\.md$/g, ''), title: titles, slides, place: yaml.placeOf(['sections', index]) };
  }

  #slide(
    settings: SlideSettings,
    text: Readonly<Record<Language, SlideText>>,
    notes: Readonly<Record<Language, Notes>>,
    languages: readonly Language[],
    at: (...path: PropertyKey[]) => Place,
  ): Slide {
    const slide: Slide = {
      id: settings.id,
      layout: settings.layout,
      build: settings.build,
      minutes: settings.minutes,
      covers: settings.covers,
      icons: settings.icons,
      form: settings.form,
      talk: settings.talk,
      localContacts: settings['local-contacts'],
      text,
      notes,
      place: at('id'),
    };
    this.#checkSettings(slide, settings, at);
    const [source, ...translations] = languages;
    for (const language of languages) {
      const own = text[language];
      if (own && (own.blocks.length > 0 || own.cards.length > 0)) fitLayout(slide, own, this.#report);
    }
    const [sourceText, sourceNotes] = [text[source ?? ''], notes[source ?? '']];
    for (const language of translations) {
      const [otherText, otherNotes] = [text[language], notes[language]];
      if (sourceText && otherText) compareSlides(sourceText, otherText, this.#report);
      if (sourceNotes && otherNotes) compareNotes(sourceNotes, otherNotes, this.#report);
    }
    return slide;
  }

  /** Reports settings that the layout does not show, unknown icons, and more or fewer icons than cards. */
  #checkSettings(slide: Slide, settings: SlideSettings, at: (...path: PropertyKey[]) => Place): void {
    const { shape } = layouts[slide.layout];
    const given = {
      build: settings.build,
      icons: settings.icons.length > 0,
      form: settings.form !== undefined,
      talk: settings.talk !== undefined,
      'local-contacts': settings['local-contacts'],
    };
    for (const [name, isGiven] of Object.entries(given)) {
      if (!isGiven || shape.settings.some(each => each === name)) continue;
      this.#report('setting-unfit', at(name), {
        message: `The layout “${slide.layout}” does not use the setting “${name}”.`,
        expected: shape.settings.length > 0 ? `Of such settings, only ${shape.settings.join(', ')}.` : 'None of build, icons, form, talk, local-contacts.',
        hint: 'Take the line away, or choose another layout.',
      });
    }
    slide.icons.forEach((icon, i) => {
      if (this.#source.icons.has(icon)) return;
      this.#report('icon-unknown', at('icons', i), {
        message: `There is no icon “${icon}”.`,
        expected: 'The name of a Lucide icon, as lucide.dev/icons shows it.',
        hint: 'Look the name up; it is written in small letters with hyphens.',
      });
    });
  }

  #reportDoubledIds(yaml: YamlFile<WorkshopFile>): void {
    const seen = new Map<string, Place>();
    for (const [s, section] of yaml.value.sections.entries()) {
      for (const [i, slide] of section.slides.entries()) {
        const place = yaml.placeOf(['sections', s, 'slides', i, 'id']);
        const first = seen.get(slide.id);
        if (first)
          this.#report('id-doubled', place, {
            message: `The id “${slide.id}” stands in line ${first.line} already.`,
            expected: 'Each slide’s id once in the whole workshop.',
            hint: 'Give one of the two slides an id of its own, here and in every language.',
          });
        else seen.set(slide.id, place);
      }
    }
  }

  /** A section that nobody listed would silently not be shown. */
  #reportUnlisted(value: WorkshopFile, languages: readonly Language[]): void {
    const listed = new Set(value.sections.map(section => section.file));
    for (const file of this.#source.files.keys()) {
      const match = /^(?:slides|speaker-notes)\/([^/]+)\/(\d[^/]*\.md)$/.exec(file);
      if (!match?.[1] || !match[2] || !languages.includes(match[1]) || listed.has(match[2])) continue;
      this.#report(
        'file-not-listed',
        { file, line: 1 },
        {
          message: 'No section of slides/workshop.yaml names this file.',
          expected: `One of ${[...listed].join(', ')}.`,
          hint: 'Add the section to slides/workshop.yaml, or mend the file’s name.',
        },
      );
    }
  }

  /** A file that must be there. */
  #read(file: string, purpose: string): string | undefined {
    const text = this.#file(file);
    if (text === undefined)
      this.#report(
        'file-missing',
        { file, line: 1 },
        {
          message: 'The file is not there.',
          expected: `A file with ${purpose}.`,
          hint: file === workshopFile ? 'Run the command in a workshop’s folder, or name it with --root.' : 'Create it, or mend its name.',
        },
      );
    return text;
  }

  #file(file: string): string | undefined {
    const text = this.#source.files.get(file);
    return text === undefined ? undefined : plainText(text);
  }
}

function byLanguage<Value>(
  languages: readonly Language[],
  all: ReadonlyMap<Language, ReadonlyMap<string, Value>>,
  id: string,
): Readonly<Record<Language, Value>> {
  return Object.fromEntries(
    languages.flatMap(language => {
      const value = all.get(language)?.get(id);
      return value === undefined ? [] : [[language, value]];
    }),
  );
}
