import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './usageError.ts';

/** Ends a command whose `--root` is not a folder, before anything is read or made. What a workshop in it lacks is for the checks to tell. */
export function refuseNoFolder(root: string): void {
  const found = statSync(root, { throwIfNoEntry: false });
  if (!found) throw new UsageError(`There is no folder “${root}”. ${nameIt}`);
  if (!found.isDirectory()) throw new UsageError(`“${root}” is a file, not the folder of a workshop. ${nameIt}`);
}

/** Ends a command that writes into a workshop where there is none: its files would lie in a folder of something else. */
export function refuseNoWorkshop(root: string): void {
  refuseNoFolder(root);
  if (existsSync(join(root, 'slides', 'workshop.yaml'))) return;
  const where = root === '.' ? 'this folder' : `“${root}”`;
  throw new UsageError(`There is no workshop in ${where}: it has no slides/workshop.yaml. ${nameIt} The command “new” makes one.`);
}

const nameIt = 'Run the command in a workshop’s folder, or name it with --root.';
