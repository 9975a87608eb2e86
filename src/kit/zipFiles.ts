import { zipSync } from 'fflate';

/** Files that hold compressed data already; packing them once more takes time and saves nothing. */
const packed = /\.(zip|png|jpe?g)$/i;

/** Text and bytes by their paths, with `/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface ZipContents {
  /** The bytes of each file by its path, and how hard to compress them, from 0 to 9. */
  readonly entries: Record<string, [Uint8Array, { level: 0 | 6 }]>;
  readonly options: { readonly mtime: Date; readonly os: number; readonly attrs: number };
}

/**
 * What a ZIP file holds, in order, and how: the same files and date give the same bytes on every machine.
 * @param date ZIP files know no time zone: it is written as in UTC, in steps of two seconds, from 1980 on
 */
export function zipContents(files: Files, name: string, date: Date): ZipContents {
  const paths = [...files.keys()].sort((a, b) => (a < b ? -1 : 1));
  const entries = Object.fromEntries(
    paths.map((path): [string, ZipContents['entries'][string]] => [
      `${name}/${path}`,
      [files.get(path) ?? new Uint8Array(), { level: packed.test(path) ? 0 : 6 }],
    ]),
  );
  return { entries, options: { mtime: asLocal(date), os: 3, attrs: 0o644 << 16 } };
}

/** Packs files into a ZIP file, in a folder of this name. */
export function zipFiles(files: Files, name: string, date: Date): Uint8Array {
  const { entries, options } = zipContents(files, name, date);
  return zipSync(entries, options);
}

/** fflate writes a date as the clock on the wall shows it; this one shows there what the given one shows in UTC. */
function asLocal(date: Date): Date {
  const year = Math.max(1980, date.getUTCFullYear());
  return new Date(year, date.getUTCMonth(), date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds());
}
