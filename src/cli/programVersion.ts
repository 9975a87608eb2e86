import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The version of this program, from the nearest package.json above that has a name and a program: wherever this file lies in its package, bundled or not.
 * @param folder where the search begins
 */
export function programVersion(folder: string = import.meta.dirname): string {
  const file = join(folder, 'package.json');
  const { name, bin, version }: Readonly<Record<string, unknown>> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (name && bin && version) return String(version);
  if (folder === dirname(folder)) throw new Error('There is no package.json of Charla above its program.');
  return programVersion(dirname(folder));
}
