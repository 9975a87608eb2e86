import { describeDiagnostic } from '../diagnostics/describeDiagnostic.ts';
import { collectDiagnostics } from '../diagnostics/diagnostic.ts';
import { addSlide, type EditedFile, type NewSlide } from '../scaffold/addSlide.ts';
import { WorkshopFileError } from './changes/workshopFileError.ts';
import { readSource } from './readSource.ts';
import { type WriteOptions, writeFiles } from './workshopFiles.ts';

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
