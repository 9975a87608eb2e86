import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { finishUnfinished } from '../node/changes/finishUnfinished.ts';
import { UsageError } from './usageError.ts';

/**
 * Begins a command in the folder of `--root`, before anything is read or made: ends it where that is no folder, finishes what an earlier command
 * began there before it was killed, and says so in a line. What a workshop in it lacks is for the checks to tell.
 */
export function enterFolder(root: string): void {
  const found = statSync(root, { throwIfNoEntry: false });
  if (!found) throw new UsageError(`There is no folder “${root}”. ${nameIt}`);
  if (!found.isDirectory()) throw new UsageError(`“${root}” is a file, not the folder of a workshop. ${nameIt}`);
  const line = finishUnfinished(root);
  if (line !== undefined) console.error(line);
}

/** The same for a command that writes into a workshop: ends it where there is none, since its files would lie in a folder of something else. */
export function enterWorkshop(root: string): void {
  enterFolder(root);
  if (existsSync(join(root, 'slides', 'workshop.yaml'))) return;
  const where = root === '.' ? 'this folder' : `“${root}”`;
  throw new UsageError(`There is no workshop in ${where}: it has no slides/workshop.yaml. ${nameIt} The command “new” makes one.`);
}

const nameIt = 'Run the command in a workshop’s folder, or name it with --root.';
