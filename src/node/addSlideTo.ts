import type { Report } from '../diagnostics/diagnostic.ts';
import { addSlide, type EditedFile, type NewSlide } from '../scaffold/addSlide.ts';
import { WorkshopFileError } from './changes/workshopFileError.ts';
import { readSource } from './readSource.ts';
import { type WriteOptions, writeFiles } from './workshopFiles.ts';

/**
 * Adds a slide to the workshop in a folder, in every language: all files or none. Gives what was changed, with the line of the new part.
 * Throws an `AddSlideError`, a `YamlEditError` or a `WorkshopFileError`, each with what to do.
 */
export function addSlideTo(root: string, slide: NewSlide, options: WriteOptions = {}): readonly EditedFile[] {
  const unread = new Map<string, string>();
  const report: Report = (_, { file, line }, { message, hint }) => unread.set(file, `${file}:${line}: ${message} Nothing was written. ${hint}`);
  const edits = addSlide(readSource(root, report), slide);
  const [garbled] = edits.flatMap(({ file }) => unread.get(file) ?? []);
  if (garbled !== undefined) throw new WorkshopFileError(garbled);
  writeFiles(root, new Map(edits.map(({ file, text, replaces }) => [file, { text, replaces }])), options);
  return edits;
}
