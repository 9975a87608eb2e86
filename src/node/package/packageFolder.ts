import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package: the nearest one above this module that has the program. The code runs from `src/` in tests, and bundled from `lib/`. */
export const packageFolder = folderAbove(dirname(fileURLToPath(import.meta.url)));

function folderAbove(folder: string): string {
  if (existsSync(join(folder, 'bin', 'charla.js'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`${import.meta.url} is not in the package.`);
  return folderAbove(parent);
}
