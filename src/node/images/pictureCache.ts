import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pictures that were scaled in earlier builds, by the hash of the file that they were made from. */
export interface PictureCache {
  readonly get: (hash: string) => Uint8Array | undefined;
  readonly set: (hash: string, bytes: Uint8Array) => void;
}

/** Another number for whatever makes other pictures of the same files: another size, quality or codec. */
const generation = 1;

/**
 * Keeps scaled pictures in a workshop’s `node_modules/.cache`, where programs keep what they can make again; without that folder, and where it cannot
 * be written, nothing is kept. Names are hashes of what was scaled, so that no picture is ever taken for another one.
 * @param root the workshop’s folder
 */
export function pictureCacheIn(root: string): PictureCache {
  const packages = join(root, 'node_modules');
  const folder = join(packages, '.cache', 'charla', `pictures-${generation}`);
  const fileOf = (hash: string): string => join(folder, Buffer.from(hash, 'base64').toString('hex'));
  return {
    get: hash => {
      try {
        return readFileSync(fileOf(hash));
      } catch {
        return undefined;
      }
    },
    set: (hash, bytes) => {
      if (!existsSync(packages)) return;
      const unfinished = `${fileOf(hash)}.${process.pid}`;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(unfinished, bytes);
        renameSync(unfinished, fileOf(hash));
      } catch {
        // It is scaled again the next time.
      }
    },
  };
}
