import { compileWorkshop } from '../../compiler/compileWorkshop.ts';
import { describeDiagnostic } from '../../diagnostics/describeDiagnostic.ts';
import { collectDiagnostics } from '../../diagnostics/diagnostic.ts';
import { lineOf } from '../../diagnostics/rule.ts';
import type { Workshop } from '../../model/workshop.ts';
import { addLanguage, type NewLanguage } from '../../scaffold/addLanguage.ts';
import { addSlide, type EditedFile, type NewSlide } from '../../scaffold/addSlide.ts';
import { jsonSchemas } from '../../scaffold/jsonSchemas.ts';
import { firstLocks } from '../../translation/acceptTranslation.ts';
import { unfinishedLanguages } from '../../translation/unfinishedLanguages.ts';
import { type NewText, type WriteOptions, writeFiles } from '../changes/writeFiles.ts';
import { WorkshopFileError } from '../files/fileErrors.ts';
import { isError, type LoadedWorkshop, locksOf } from '../workshop/loadWorkshop.ts';
import { readSource } from '../workshop/readSource.ts';

/**
 * Adds a slide to the workshop in a folder, in every language: all files or none. Gives what was changed, with the line of the new part.
 * Throws an `AddSlideError`, a `YamlEditError` or a `WorkshopFileError`, each with what to do.
 */
export function addSlideTo(root: string, slide: NewSlide, options: WriteOptions = {}): readonly EditedFile[] {
  const { diagnostics, report } = collectDiagnostics();
  const edits = addSlide(readSource(root, report), slide);
  const garbled = diagnostics.find(diagnostic => edits.some(({ file }) => file === diagnostic.file));
  if (garbled) {
    const { file, line, message, fix } = describeDiagnostic(garbled);
    throw new WorkshopFileError(`${file}:${line}: ${message} Nothing was written. ${fix}`);
  }
  writeFiles(root, new Map(edits.map(({ file, text, replaces }) => [file, { text, replaces }])), options);
  return edits;
}

export interface AddedLanguage {
  /** Paths of the files that were written. */
  readonly files: readonly string[];
  /** How many texts are to be translated. */
  readonly texts: number;
}

/** Writes the files of one more language into a workshop’s folder, with locks that say what the source says today. All files or none; see `writeFiles`. */
export function addLanguageTo(
  root: string,
  { source, workshop, interfaceWords }: LoadedWorkshop & { readonly workshop: Workshop },
  added: NewLanguage,
  options: WriteOptions,
): AddedLanguage {
  const made = addLanguage(source, workshop, added, interfaceWords.words);
  const compiled = compileWorkshop({ ...source, files: new Map([...source.files, ...made]) });
  const errors = compiled.diagnostics.filter(diagnostic => isError(diagnostic, { release: false }));
  if (!compiled.workshop || errors.length > 0)
    throw new Error(`The language was not added: ${errors.map(error => `${lineOf(error)} ${describeDiagnostic(error).message}`).join(' ')}`);
  const locks = firstLocks(compiled.workshop, added.language, locksOf({ source, interfaceWords: compiled.interfaceWords }));
  const files = [...made, ...locks].map(([path, text]): [string, NewText] => {
    const replaces = source.files.get(path);
    // Only what belongs to all languages was read to be changed; files of the new one must not be there.
    return [path, replaces === undefined || !/\.ya?ml$/.test(path) || !path.startsWith('slides/') ? { text } : { text, replaces }];
  });
  writeFiles(root, new Map(files), options);
  const unfinished = unfinishedLanguages(compiled.workshop, compiled.interfaceWords.texts).find(each => each.language === added.language);
  return { files: files.map(([path]) => path), texts: unfinished?.missing ?? 0 };
}

/** Writes the JSON Schemas of the YAML files into a workshop, in place of those that are there: nobody edits them. Gives their paths. */
export function writeSchemas(root: string, options: WriteOptions = {}): readonly string[] {
  const schemas = jsonSchemas();
  writeFiles(root, new Map([...schemas].map(([path, text]) => [path, { text }])), { ...options, force: true });
  return [...schemas.keys()];
}
