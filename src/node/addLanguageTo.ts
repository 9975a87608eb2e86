import { compileWorkshop } from '../compiler/compileWorkshop.ts';
import { describeDiagnostic } from '../diagnostics/describeDiagnostic.ts';
import { lineOf } from '../diagnostics/rule.ts';
import type { Workshop } from '../model/workshop.ts';
import { addLanguage, type NewLanguage } from '../scaffold/addLanguage.ts';
import { firstLocks } from '../translation/acceptTranslation.ts';
import { unfinishedLanguages } from '../translation/unfinishedLanguages.ts';
import { hash } from './hash.ts';
import { isError, type LoadedWorkshop } from './loadWorkshop.ts';
import { type NewText, type WriteOptions, writeFiles } from './workshopFiles.ts';

export interface AddedLanguage {
  /** Paths of the files that were written. */
  readonly files: readonly string[];
  /** How many texts are to be translated. */
  readonly texts: number;
}

/** Writes the files of one more language into a workshop’s folder, with locks that say what the source says today. All files or none; see `writeFiles`. */
export function addLanguageTo(
  root: string,
  { source, workshop }: LoadedWorkshop & { readonly workshop: Workshop },
  added: NewLanguage,
  options: WriteOptions,
): AddedLanguage {
  const made = addLanguage(source, workshop, added);
  const compiled = compileWorkshop({ ...source, files: new Map([...source.files, ...made]) });
  const errors = compiled.diagnostics.filter(diagnostic => isError(diagnostic, { release: false }));
  if (!compiled.workshop || errors.length > 0)
    throw new Error(`The language was not added: ${errors.map(error => `${lineOf(error)} ${describeDiagnostic(error).message}`).join(' ')}`);
  const locks = firstLocks(compiled.workshop, added.language, { files: source.files, hash });
  const files = [...made, ...locks].map(([path, text]): [string, NewText] => {
    const replaces = source.files.get(path);
    // Only what belongs to all languages was read to be changed; files of the new one must not be there.
    return [path, replaces === undefined || !/\.ya?ml$/.test(path) || !path.startsWith('slides/') ? { text } : { text, replaces }];
  });
  writeFiles(root, new Map(files), options);
  const unfinished = unfinishedLanguages(compiled.workshop).find(each => each.language === added.language);
  return { files: files.map(([path]) => path), texts: unfinished?.missing ?? 0 };
}
