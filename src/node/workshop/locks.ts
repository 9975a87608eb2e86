import { createHash } from 'node:crypto';
import type { WorkshopSource } from '../../compiler/source.ts';
import { type NewText, type WriteOptions, writeFiles } from '../changes/writeFiles.ts';

/** 48 bits of SHA-256 in hexadecimal digits: enough to tell two versions of a text apart, and short to read in a list of changes. */
export const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/**
 * Writes the locks of a translation into a workshop, all or none: only those that have changed. Gives their paths.
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

/**
 * Gives a text the line ends and the byte order mark of the file that it replaces, so that only what was changed differs from it.
 * If line ends are mixed, the more frequent kind wins.
 * @param text with `\n` at the ends of its lines
 * @example keepFileStyle('{\r\n}\r\n', '{ "a": 1\n}\n') // '{ "a": 1\r\n}\r\n'
 */
export function keepFileStyle(before: string, text: string): string {
  const windows = before.match(/\r\n/g)?.length ?? 0;
  const others = (before.match(/\n/g)?.length ?? 0) - windows;
  return (before.startsWith('\uFEFF') ? '\uFEFF' : '') + (windows > others ? text.replaceAll('\n', '\r\n') : text);
}
