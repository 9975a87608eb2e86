import type { Place } from '../model/place.ts';

/** The line of a file that a problem is about, without its line break and byte order mark; nothing where the file does not have it. */
export function lineOf({ file, line }: Place, files: ReadonlyMap<string, string>): string | undefined {
  return files
    .get(file)
    ?.replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)[line - 1];
}
