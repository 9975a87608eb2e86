import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AsyncZippable, zip } from 'fflate';

/** Files that hold compressed data already; packing them once more takes time and saves nothing. */
const packed = /\.(zip|png|jpe?g)$/i;

/**
 * Packs a folder, under its own name, into a ZIP file: the same files and date give the same bytes on every machine.
 * It is packed in threads of its own, so that Ctrl+C is heard meanwhile.
 * @param date ZIP files know no time zone: it is written as in UTC, in steps of two seconds, from 1980 on
 */
export function zipFolder(folder: string, name: string, date: Date): Promise<Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1));
  const files: AsyncZippable = Object.fromEntries(
    paths.map(path => {
      const inside = path.slice(folder.length + 1).replaceAll('\\', '/');
      return [`${name}/${inside}`, [readFileSync(path), { level: packed.test(path) ? 0 : 6 }]];
    }),
  );
  return new Promise((resolve, reject) => {
    zip(files, { mtime: asLocal(date), os: 3, attrs: 0o644 << 16 }, (error, bytes) => (error ? reject(error) : resolve(bytes)));
  });
}

/** fflate writes a date as the clock on the wall shows it; this one shows there what the given one shows in UTC. */
function asLocal(date: Date): Date {
  const year = Math.max(1980, date.getUTCFullYear());
  return new Date(year, date.getUTCMonth(), date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds());
}
