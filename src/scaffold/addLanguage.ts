import { parseDocument } from 'yaml';
import { builtInWords, words } from '../../locales/words.ts';
import { interfaceWordsFile } from '../compiler/interfaceWords.ts';
import type { WorkshopSource } from '../compiler/source.ts';
import { sourceMark } from '../compiler/sourceMark.ts';
import { hasLetter } from '../languages/words.ts';
import type { InterfaceWords } from '../model/interfaceWords.ts';
import type { Language } from '../model/language.ts';
import type { Localized } from '../model/localized.ts';
import { type LocalizedField, localizedFieldsOf, settingPath } from '../model/localizedFields.ts';
import type { Inline } from '../model/text.ts';
import { inlinesToText } from '../model/walk.ts';
import type { Workshop } from '../model/workshop.ts';
import { passage } from '../passages/passage.ts';
import { interfaceWordsYaml } from './interfaceWordsYaml.ts';
import { markTexts } from './markTexts.ts';
import { addItem, addPair } from './yamlEdits.ts';

/** A language to be added to a workshop. */
export interface NewLanguage {
  readonly language: Language;
  /** What it calls itself, such as `Tiếng Việt`. */
  readonly name: string;
}

/**
 * Gives the files that a workshop gets or changes for one more language, by path: every text is that of the source language with its mark,
 * so that the translator sees what is still to be done. Names and addresses, which no language changes, have none.
 * @param interfaceWords those that the workshop brings along: its notes may have their headings
 * Throws a `YamlEditError` if a YAML file is written in a way that cannot be edited.
 */
export function addLanguage(
  source: WorkshopSource,
  workshop: Workshop,
  { language, name }: NewLanguage,
  interfaceWords: InterfaceWords['words'],
): ReadonlyMap<string, string> {
  const from = workshop.languages[0] ?? '';
  const changed = new Map<string, string>();
  const edit = (file: string, by: (text: string) => string): void => {
    const text = changed.get(file) ?? source.files.get(file);
    if (text !== undefined) changed.set(file, by(text));
  };

  edit('slides/workshop.yaml', text => addItem(text, ['languages'], language));
  for (const field of localizedFieldsOf(workshop)) {
    const setting = settingOf(field, from);
    if (setting) edit(setting.file, text => addPair(text, setting.path, language, sourceMark(from) + setting.text));
  }
  // An address is that of the source language until somebody finds one in the new language.
  for (const { file, path, link } of linksByLanguage(source, workshop, from)) edit(file, text => addPair(text, path, language, link));

  for (const [file, text] of source.files) {
    const [, folder, rest] = new RegExp(`^(slides|speaker-notes)/${from}/(.+\\.md)$`).exec(file) ?? [];
    if (folder && rest)
      changed.set(
        `${folder}/${language}/${rest}`,
        markFile(file, text, workshop, { language, headingIn: title => headingIn(title, { from, language }, interfaceWords) }),
      );
  }
  if (!(language in builtInWords)) changed.set(interfaceWordsFile(language), interfaceWordsYaml(language, name, from));
  return changed;
}

/** Where a YAML file has a text that each language has its own version of; names of sections are in Markdown. */
function settingOf(
  { path, texts }: LocalizedField,
  from: Language,
): { readonly file: string; readonly path: readonly (string | number)[]; readonly text: string } | undefined {
  const own = texts[from];
  if (!own || own.isShared || !own.location.file.endsWith('.yaml')) return undefined;
  return { file: own.location.file, path: settingPath(path), text: own.text };
}

interface LinkByLanguage {
  readonly file: string;
  readonly path: readonly string[];
  readonly link: string;
}

function linksByLanguage({ files }: WorkshopSource, { resources, guide }: Workshop, from: Language): readonly LinkByLanguage[] {
  const all = [
    ...Object.values(resources).map(({ id, link }) => ({ file: 'slides/resources.yaml', path: ['resources', id, 'link'], link: link[from] ?? '' })),
    { file: 'slides/guide.yaml', path: ['link'], link: guide?.link[from] ?? '' },
  ];
  const documents = new Map(all.map(({ file }) => [file, parseDocument(files.get(file) ?? '').toJS() as unknown]));
  return all.filter(
    ({ file, path }) => typeof path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), documents.get(file)) === 'object',
  );
}

function markFile(
  file: string,
  text: string,
  workshop: Workshop,
  { language, headingIn }: { readonly language: Language; readonly headingIn: (heading: string) => string | undefined },
): string {
  const from = workshop.languages[0] ?? '';
  const textsOf = (name: Localized): readonly string[] => Object.values(name).map(({ text }) => text);
  const names = new Set(Object.values(workshop.resources).flatMap(({ name }) => (new Set(textsOf(name)).size === 1 ? textsOf(name) : [])));
  const isTranslatable = (inlines: readonly Inline[]): boolean =>
    hasLetter(passage(from, 'paragraph', inlines, { file, line: 1 }).prose) && !names.has(inlinesToText(inlines));
  const isNotes = /^speaker-notes\/[^/]+\/\d/.test(file);
  return markTexts(text, {
    source: from,
    isTranslatable,
    ...(isNotes && language in builtInWords ? { heading: title => headingIn(inlinesToText(title)) } : {}),
    ...(file.endsWith('/glossary.md') ? { cells: (cells, isHead) => glossaryRow(cells, isHead, from) } : {}),
  });
}

/** The heading of notes in a language that Charla speaks. */
function headingIn(
  heading: string,
  { from, language }: { readonly from: Language; readonly language: Language },
  others: InterfaceWords['words'],
): string | undefined {
  const kinds = Object.entries(words(from, others).notes);
  const [kind] = kinds.find(([, name]) => name.toLowerCase() === heading.toLowerCase()) ?? [];
  return Object.entries(words(language, others).notes).find(([name]) => name === kind)?.[1];
}

/** The first column of a glossary is to be translated, the second has the term of the source language, so that each row is known by it. */
function glossaryRow(
  [term = '', , ...meanings]: readonly string[],
  isHead: boolean,
  from: Language,
): ReturnType<NonNullable<Parameters<typeof markTexts>[1]['cells']>> {
  const head = new Intl.DisplayNames([from], { type: 'language' }).of(from) ?? from;
  return [{ text: term, isMarked: true }, { text: isHead ? head : term, isMarked: isHead }, ...meanings.map(text => ({ text, isMarked: true }))];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
