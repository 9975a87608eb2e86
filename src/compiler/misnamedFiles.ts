import { builtInWords } from '../../locales/words.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { FactsOf } from '../diagnostics/rules.ts';
import type { Language } from '../model/language.ts';

/** Endings of other programs, and those that Charla reads. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/\.(md|yaml)\.txt$/, '.$1'],
  [/\.(?:markdown|mdown|mkd)$/, '.md'],
  [/\.yml$/, '.yaml'],
];

/** What names have in common that a person would take for the same: `slides/en/01-A.md.txt` and `slides/en/01-a.md`. */
export function likeness(path: string): string {
  return endings.reduce((name, [ending, own]) => name.replace(ending, own), path.normalize('NFC').toLowerCase());
}

/** Finds the file that was meant to have a name: one that differs from it in uppercase letters or in its ending alone. */
export function misnamedFinder(paths: Iterable<string>): (file: string) => string | undefined {
  const byLikeness = new Map([...paths].map(path => [likeness(path), path]));
  return file => {
    const found = byLikeness.get(likeness(file));
    return found === file ? undefined : found;
  };
}

/** Reports a file that stands in for one that is read by another name. */
export function reportMisnamed(found: string, file: string, report: Report): void {
  report(
    'file-name',
    { file: found, line: 1 },
    { message: `This file is not read: its name is not “${file}”.`, expected: `“${file}”, character for character.`, fix: renameHint(found) },
  );
}

/** Windows and macOS hide `.txt`, so that the name looks right. */
function renameHint(found: string): string {
  return found.toLowerCase().endsWith('.txt')
    ? 'Rename it. Your computer may hide the ending .txt: let it show the endings of file names first.'
    : 'Rename it.';
}

export interface ReadFiles {
  readonly languages: readonly Language[];
  /** Files that were asked for, whether they are there or not. */
  readonly asked: ReadonlySet<string>;
  /** Files that were reported already. */
  readonly reported: ReadonlySet<string>;
}

/** Reports files that look like part of the workshop, and would be passed over without a word. */
export function reportNotRead(paths: Iterable<string>, { languages, asked, reported }: ReadFiles, report: Report): void {
  const twins = new Map([...asked].map(file => [likeness(file), file]));
  for (const path of paths) {
    if (asked.has(path) || reported.has(path)) continue;
    const words =
      innerFile(path, languages) ??
      outerFile(path, languages) ??
      interfaceWords(path, languages) ??
      twinOf(path, twins.get(likeness(path))) ??
      otherEnding(path, languages);
    if (words) report('file-not-read', { file: path, line: 1 }, words);
  }
}

type Words = FactsOf<'file-not-read'>;

/** Markdown in a folder within that of a language. */
function innerFile(path: string, languages: readonly Language[]): Words | undefined {
  const [, folder, language] = /^(slides|speaker-notes)\/([^/]+)\/.*\/[^/]+\.md$/.exec(path) ?? [];
  if (language === undefined || !languages.includes(language)) return undefined;
  return {
    message: `This file is in a folder within ${folder}/${language}/, where nothing is read.`,
    expected: `Markdown in ${folder}/${language}/ itself.`,
    fix: 'Move it there, or out of the folders of the workshop if it is a draft.',
  };
}

/** Markdown beside the folders of the languages. */
function outerFile(path: string, languages: readonly Language[]): Words | undefined {
  const [, folder, name = ''] = /^(slides|speaker-notes)\/([^/]+)$/.exec(path) ?? [];
  // What the folder is for may be said in it.
  if (folder === undefined || !likeness(name).endsWith('.md') || likeness(name) === 'readme.md') return undefined;
  return {
    message: `This file is in ${folder}/ itself, where no text is read.`,
    expected: `Markdown in the folder of a language: ${languages.map(language => `${folder}/${language}/`).join(', ')}.`,
    fix: 'Move it into the folder of its language, or out of the folders of the workshop if it is a draft.',
  };
}

/** Words of the interface in a language that needs none, or that the workshop does not have. */
function interfaceWords(path: string, languages: readonly Language[]): Words | undefined {
  const [, language] = /^locales\/([^/.]+)\.ya?ml$/i.exec(path) ?? [];
  if (language === undefined) return undefined;
  if (language.toLowerCase() in builtInWords)
    return {
      message: `This file is not read: Charla has its own words for “${language}”.`,
      expected: 'Files for languages that Charla does not speak by itself.',
      fix: 'Delete it.',
    };
  if (languages.includes(language)) return undefined;
  return {
    message: `This file is not read: “${language}” is not a language of this workshop.`,
    expected: `One of ${languages.join(', ')}, as in slides/workshop.yaml.`,
    fix: 'Add the language to “languages” in slides/workshop.yaml, or delete the file.',
  };
}

function twinOf(path: string, twin: string | undefined): Words | undefined {
  // Sections that nobody lists are reported as that.
  if (twin === undefined || path.endsWith('.md')) return undefined;
  return {
    message: `This file is not read: “${twin}” is.`,
    expected: 'One of the two.',
    fix: `Move what is right into “${twin}”, and delete this one.`,
  };
}

/** Markdown of a language whose name ends otherwise. */
function otherEnding(path: string, languages: readonly Language[]): Words | undefined {
  const [, language, name = ''] = /^(?:slides|speaker-notes)\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (language === undefined || !languages.includes(language) || name.endsWith('.md') || !likeness(name).endsWith('.md')) return undefined;
  return {
    message: `This file is not read, because of the ending of its name: “${name}”.`,
    expected: 'A name that ends in “.md”.',
    fix: renameHint(name),
  };
}
