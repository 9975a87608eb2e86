import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package: the nearest one above this module that has the program. The code runs from `src/` in tests, and bundled from `lib/`. */
export const packageFolder = packageFolderAbove(dirname(fileURLToPath(import.meta.url)));

/** The version of the package, as its `package.json` says. */
export const packageVersion = (): string => (JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { readonly version: string }).version;

/** The nearest folder above that has the program of Charla. A `package.json` alone does not count: bundles and workshops have one too. Throws if there is none. */
export function packageFolderAbove(folder: string): string {
  if (existsSync(join(folder, 'bin', 'charla.js'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`${import.meta.url} is not in the package.`);
  return packageFolderAbove(parent);
}
