import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { WorkshopFileError } from '../files/fileErrors.ts';
import { isWithin } from '../files/paths.ts';

/**
 * Where a file is on the disk, links followed.
 * @param folder a real path, above which the file may not be
 * @param path from there, with `/`
 * Throws a `WorkshopFileError` if the path leads out of the folder, through a link too, or if a link on it leads nowhere.
 */
export function fullPathIn(folder: string, path: string): string {
  const fullPath = inside(folder, path);
  let there = fullPath;
  while (!isThere(there) && there !== dirname(there)) there = dirname(there);
  if (!existsSync(there)) throw new WorkshopFileError(`“${relative(folder, there)}” is a broken link. Delete it, and run the command again.`);
  const real = join(realpathSync(there), relative(there, fullPath));
  // Above the folder nothing is checked: where the folder itself is, is the caller’s choice.
  if (isWithin(there, folder) && !isWithin(real, folder))
    throw new WorkshopFileError(
      `“${path}” leads out of the workshop’s folder, to “${real}”, so nothing was written. Replace the link with a real folder, or run the command with --root.`,
    );
  return real;
}

/** Where a file or link itself is, whatever it leads to: the links on the way to it are followed. Else as `locationIn`. */
export function fullPathOfEntry(folder: string, path: string): string {
  inside(folder, path);
  const above = path.split('/').slice(0, -1).join('/');
  return join(above === '' ? folder : fullPathIn(folder, above), basename(path));
}

function inside(folder: string, path: string): string {
  const names = path.split('/');
  const leadsOut = names.some(name => ['', '.', '..'].includes(name) || name.includes('\0') || (sep === '\\' && /[\\:]/.test(name)));
  if (leadsOut) throw new WorkshopFileError(`“${path}” leads out of the workshop’s folder, so nothing was written.`);
  return join(folder, ...names);
}

/** Links that lead nowhere are there too. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A part of the path is a file.
    return false;
  }
}
