import type { WorkshopSource } from '../compiler/source.ts';
import { keepFileStyle } from './keepFileStyle.ts';
import { type NewText, type WriteOptions, writeFiles } from './workshopFiles.ts';

/**
 * Writes the locks of a translation into a workshop, all or none: those that say something else than before. Gives their paths.
 * @param locks their new text, with `\n`, by their paths
 * Throws a `WorkshopFileError`; see `writeFiles`.
 */
export function writeLocks(
  root: string,
  { files }: Pick<WorkshopSource, 'files'>,
  locks: ReadonlyMap<string, string>,
  options: WriteOptions = {},
): readonly string[] {
  const changed = [...locks].flatMap(([path, lock]): readonly [string, NewText][] => {
    const replaces = files.get(path);
    if (replaces === undefined) return [[path, { text: lock }]];
    const text = keepFileStyle(replaces, lock);
    return text === replaces ? [] : [[path, { text, replaces }]];
  });
  writeFiles(root, new Map(changed), options);
  return changed.map(([path]) => path);
}
