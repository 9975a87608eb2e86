import { addSlide, type EditedFile, type NewSlide } from '../authoring/addSlide.ts';
import type { Report } from '../model/problem.ts';
import { readSource } from './readSource.ts';
import { WorkshopFileError, writeFiles } from './workshopFiles.ts';

/**
 * Adds a slide to the workshop in a folder, in every language: all files or none. Gives what was changed, with the line of the new part.
 * Throws an `AddSlideError`, a `YamlEditError` or a `WorkshopFileError`, each with what to do.
 */
export function addSlideTo(root: string, slide: NewSlide): readonly EditedFile[] {
  const unread = new Set<string>();
  const report: Report = (_, { file }) => unread.add(file);
  const edits = addSlide(readSource(root, report), slide);
  const garbled = edits.find(({ file }) => unread.has(file));
  if (garbled)
    throw new WorkshopFileError(`“${garbled.file}” is not UTF-8, so that nothing was written. Open it in the editor that made it, and save it “as UTF-8”.`);
  writeFiles(root, new Map(edits.map(({ file, text, replaces }) => [file, { text, replaces }])));
  return edits;
}
