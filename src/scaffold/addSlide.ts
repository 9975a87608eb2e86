import { words } from '../../locales/words.ts';
import { withoutTag } from '../compiler/imagePath.ts';
import { interfaceWordsFile, readInterfaceWords } from '../compiler/interfaceWords.ts';
import { readEntries } from '../compiler/readEntries.ts';
import { readYaml } from '../compiler/readYaml.ts';
import { resourcesSchema, slideId, workshopSchema } from '../compiler/schemas.ts';
import { plainText, type WorkshopSource } from '../compiler/source.ts';
import { didYouMean } from '../diagnostics/didYouMean.ts';
import { unshownByName } from '../images/imageNames.ts';
import { layoutNames, layouts } from '../layouts/layouts.ts';
import type { Language } from '../model/language.ts';
import { UserError } from '../model/userError.ts';
import type { LayoutName } from '../model/workshop.ts';
import { insertEntry } from './insertEntry.ts';
import { lineToMarkdown } from './lineToMarkdown.ts';
import { stubNotes, stubSlide } from './stubSlide.ts';
import { addItem } from './yamlEdits.ts';

export interface NewSlide {
  readonly id: string;
  readonly where: 'after' | 'before';
  /** The slide beside which it goes. */
  readonly neighbor: string;
  readonly layout: string;
  /** In the workshop's first language, if it is known already. */
  readonly title?: string | undefined;
}

/** A text of the workshop with an edit in it. */
export interface EditedFile {
  readonly file: string;
  readonly text: string;
  /** The file’s text before. */
  readonly replaces: string;
  /** Where the new part begins. */
  readonly line: number;
}

/** A slide cannot be added as it was asked for; the message says why, and what can be done. */
export class AddSlideError extends UserError {
  override readonly name = 'AddSlideError';
}

/**
 * Puts a slide into workshop.yaml, and a stub of its text and notes into the files of every language.
 * It has no minutes, so that the sessions add up as before: it is part of none until its author gives it some.
 * Throws an `AddSlideError` if the id is bad or taken, if there is no such neighbor or layout, or if a file is not as workshop.yaml says.
 */
export function addSlide(source: WorkshopSource, { id, where, neighbor, layout, title }: NewSlide): readonly EditedFile[] {
  if (!slideId.safeParse(id).success)
    throw new AddSlideError(`“${id}” can’t be a slide’s id. Use lowercase letters, digits and hyphens, for example talk-about-it.`);
  const name = layoutOf(layout);
  const yamlText = textOf(source, workshopFile);
  const { value, locationOf } = readYaml(workshopFile, plainText(yamlText), workshopSchema, reportNothing) ?? unreadable(workshopFile);
  const slides = value.sections.flatMap((section, s) =>
    section.slides.map((slide, i) => ({ id: slide.id, file: section.file, path: ['sections', s, 'slides'], i })),
  );
  const taken = slides.find(slide => slide.id === id);
  if (taken)
    throw new AddSlideError(
      `There is already a slide “${id}”, in ${workshopFile}:${locationOf([...taken.path, taken.i]).line}. Each slide needs its own id; choose another one.`,
    );
  const beside = slides.find(slide => slide.id === neighbor);
  if (!beside) {
    const ids = slides.map(slide => slide.id);
    throw new AddSlideError(`There is no slide “${neighbor}” in this workshop.${didYouMean(neighbor, ids)} Its slides are ${ids.join(', ')}.`);
  }

  const settings = { id, layout: name, minutes: {} };
  const yaml = addItem(yamlText, beside.path, settings, where === 'after' ? beside.i : beside.i - 1);
  const [first = ''] = value.languages;
  const stub = { id, source: first, title: title?.trim() ? lineToMarkdown(title) : undefined };
  const { shape } = layouts[name];
  const contact = shape.links && shape.links[0] > 0 ? firstContact(source) : undefined;
  const picture = shape.pictures && shape.pictures[0] > 0 ? firstPicture(source, value.languages) : undefined;
  const edit = (folder: string, language: Language, entry: string): EditedFile =>
    insertBeside(source, `${folder}/${language}/${beside.file}`, language, { id, where, neighbor }, entry);
  return [
    { file: workshopFile, text: yaml, replaces: yamlText, line: lineOfItem(yaml, id) },
    ...value.languages.flatMap(language => [
      edit('slides', language, stubSlide({ ...stub, shape, contact, picture }, language)),
      edit('speaker-notes', language, stubNotes(stub, language, sayIn(language, first, source))),
    ]),
  ];
}

const workshopFile = 'slides/workshop.yaml';
const resourcesFile = 'slides/resources.yaml';

/** Mistakes elsewhere are for the checks to report. */
const reportNothing = (): void => {};

const isLayout = (name: string): name is LayoutName => Object.hasOwn(layouts, name);

function layoutOf(name: string): LayoutName {
  if (isLayout(name)) return name;
  throw new AddSlideError(`There is no layout “${name}”.${didYouMean(name, layoutNames)} The layouts are ${layoutNames.join(', ')}.`);
}

function textOf({ files }: WorkshopSource, file: string): string {
  const text = files.get(file);
  if (text === undefined) throw new AddSlideError(`${file} is missing. ${checkFirst}`);
  return text;
}

function unreadable(file: string): never {
  throw new AddSlideError(`${file} has mistakes, so nothing can be added to it. ${checkFirst}`);
}

const checkFirst = 'Run the command “check”, fix what it shows, and run this command again.';

/** What a language calls that which the facilitator says; its words may be in the workshop. */
function sayIn(language: Language, first: Language, { files }: WorkshopSource): string {
  const file = interfaceWordsFile(language);
  const text = files.get(file);
  const own = text === undefined ? undefined : readInterfaceWords(file, plainText(text), language, first, reportNothing)?.words;
  return words(language, own ? { [language]: own } : {}).notes.say;
}

/** The first picture of the workshop, as every language names it in Markdown: without the tag of a language, and without spaces. */
function firstPicture({ images, others = new Set() }: WorkshopSource, languages: readonly Language[]): string {
  const [path] = [...images.keys()].sort();
  if (path === undefined) {
    const [heic] = [...others].filter(each => each.startsWith('slides/') && unshownByName(each)?.kind === 'heic').sort();
    throw new AddSlideError(
      heic === undefined
        ? 'This layout shows a picture, and slides/images/ has none yet. Put one there, and run the command again.'
        : `This layout shows a picture, and there is only ${heic}, a HEIC photo, which slides can’t show. ` +
            'Open it on a computer, export it as JPEG to slides/images/, and run the command again.',
    );
  }
  return withoutTag(path, languages)
    .replace(/^slides\//, '')
    .replaceAll(' ', '%20');
}

function firstContact(source: WorkshopSource): string {
  const contacts = readYaml(resourcesFile, plainText(textOf(source, resourcesFile)), resourcesSchema, reportNothing) ?? unreadable(resourcesFile);
  const [contact] = Object.keys(contacts.value.resources);
  if (contact === undefined)
    throw new AddSlideError(`This layout links to a contact, and ${resourcesFile} has none yet. Add it there, and run the command again.`);
  return contact;
}

function insertBeside(
  source: WorkshopSource,
  file: string,
  language: Language,
  { id, where, neighbor }: Pick<NewSlide, 'id' | 'where' | 'neighbor'>,
  entry: string,
): EditedFile {
  const before = textOf(source, file);
  const { entries } = readEntries(plainText(before), language, { file, resourceIds: undefined, images: source.images, report: reportNothing });
  const stray = entries.find(each => each.id === id);
  if (stray) throw new AddSlideError(`“${id}” is already in ${file}:${stray.location.line}, but not in ${workshopFile}. ${checkFirst}`);
  const index = entries.findIndex(each => each.id === neighbor);
  if (index === -1) throw new AddSlideError(`${file} has no “## … {#${neighbor}}”, so there is no telling where the new slide goes. ${checkFirst}`);
  const { text, line } = insertEntry(before, entry, entries[where === 'after' ? index + 1 : index]?.location.line);
  return { file, text, replaces: before, line };
}

function lineOfItem(yaml: string, id: string): number {
  const { value, locationOf } = readYaml(workshopFile, plainText(yaml), workshopSchema, reportNothing) ?? unreadable(workshopFile);
  const [location] = value.sections.flatMap((section, s) =>
    section.slides.flatMap((slide, i) => (slide.id === id ? [locationOf(['sections', s, 'slides', i])] : [])),
  );
  return location?.line ?? 1;
}
