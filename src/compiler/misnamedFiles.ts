import { builtInWords } from '../../locales/words.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { FileNotReadFacts } from '../diagnostics/file-not-read.ts';
import type { Language } from '../model/language.ts';

/** Endings of other programs, and those that Charla reads. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/\.(md|yaml)\.txt$/, '.$1'],
  [/\.(?:markdown|mdown|mkd)$/, '.md'],
  [/\.yml$/, '.yaml'],
];

/** The common form of names that a person would take for the same: `slides/en/01-A.md.txt` and `slides/en/01-a.md`. */
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

/** Reports a file that has nearly the name of one that is read. */
export function reportMisnamed(found: string, file: string, report: Report): void {
  report('file-name', { file: found, line: 1 }, { kind: 'file', wanted: file, hasHiddenEnding: hasHiddenEnding(found) });
}

/** Whether a name ends in what Windows and macOS hide, so that it looks right. */
const hasHiddenEnding = (name: string): boolean => name.toLowerCase().endsWith('.txt');

export interface ReadFiles {
  readonly languages: readonly Language[];
  /** Files that were asked for, whether they are there or not. */
  readonly asked: ReadonlySet<string>;
  /** Files that were reported already. */
  readonly reported: ReadonlySet<string>;
}

/** Reports files that look like part of the workshop, and would otherwise be ignored silently. */
export function reportNotRead(paths: Iterable<string>, { languages, asked, reported }: ReadFiles, report: Report): void {
  const twins = new Map([...asked].map(file => [likeness(file), file]));
  for (const path of paths) {
    if (asked.has(path) || reported.has(path)) continue;
    const facts =
      innerFile(path, languages) ??
      outerFile(path, languages) ??
      interfaceWords(path, languages) ??
      twinOf(path, twins.get(likeness(path))) ??
      otherEnding(path, languages);
    if (facts) report('file-not-read', { file: path, line: 1 }, facts);
  }
}

/** Markdown in a folder within that of a language. */
function innerFile(path: string, languages: readonly Language[]): FileNotReadFacts | undefined {
  const [, folder, language] = /^(slides|speaker-notes)\/([^/]+)\/.*\/[^/]+\.md$/.exec(path) ?? [];
  if (language === undefined || !languages.includes(language)) return undefined;
  return { kind: 'too-deep', folder: `${folder}/${language}` };
}

/** Markdown beside the folders of the languages. */
function outerFile(path: string, languages: readonly Language[]): FileNotReadFacts | undefined {
  const [, folder, name = ''] = /^(slides|speaker-notes)\/([^/]+)$/.exec(path) ?? [];
  // What the folder is for may be said in it.
  if (folder === undefined || !likeness(name).endsWith('.md') || likeness(name) === 'readme.md') return undefined;
  return { kind: 'no-language', folder, folders: languages.map(language => `${folder}/${language}/`) };
}

/** Words of the interface in a language that needs none, or that the workshop does not have. */
function interfaceWords(path: string, languages: readonly Language[]): FileNotReadFacts | undefined {
  const [, language] = /^locales\/([^/.]+)\.ya?ml$/i.exec(path) ?? [];
  if (language === undefined) return undefined;
  if (language.toLowerCase() in builtInWords) return { kind: 'built-in-language', language };
  if (languages.includes(language)) return undefined;
  return { kind: 'other-language', language, languages };
}

function twinOf(path: string, twin: string | undefined): FileNotReadFacts | undefined {
  // Sections that nobody lists are reported as that.
  if (twin === undefined || path.endsWith('.md')) return undefined;
  return { kind: 'twin', twin };
}

/** Markdown of a language whose name has another ending. */
function otherEnding(path: string, languages: readonly Language[]): FileNotReadFacts | undefined {
  const [, language, name = ''] = /^(?:slides|speaker-notes)\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (language === undefined || !languages.includes(language) || name.endsWith('.md') || !likeness(name).endsWith('.md')) return undefined;
  return { kind: 'ending', name, hasHiddenEnding: hasHiddenEnding(name) };
}
