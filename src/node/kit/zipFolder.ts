import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from 'fflate';
import { zipContents } from '../../kit/zipFiles.ts';

/**
 * Packs a folder, under its own name, into a ZIP file; see `zipFiles`. It is packed in threads, so that Ctrl+C is heard meanwhile.
 * @param date see `zipContents`
 */
export function zipFolder(folder: string, name: string, date: Date): Promise<Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
  const files = new Map(paths.map(path => [path.slice(folder.length + 1).replaceAll('\\', '/'), ownBytes(readFileSync(path))]));
  const { entries, options } = zipContents(files, name, date);
  return new Promise((resolve, reject) => {
    // The threads get the bytes themselves, and no copies of them.
    zip(entries, { ...options, consume: true }, (error, bytes) => (error ? reject(error) : resolve(bytes)));
  });
}

/** A file's bytes in memory of their own: a small file shares its memory with others. */
const ownBytes = (bytes: Uint8Array): Uint8Array => (bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes));
