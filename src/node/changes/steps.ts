import { readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Disk, patiently } from './disk.ts';
import { fingerprintAt } from './fingerprint.ts';
import { fullPathIn, fullPathOfEntry, isThere } from './fullPathIn.ts';
import type { FileChange, Journal } from './journal.ts';

/** A file of a change that has begun, and the paths of its versions. */
export interface Step extends FileChange {
  /** The file's own place. */
  readonly fullPath: string;
  /** Where it waits to be put in its place; gone when it is there. */
  readonly waiting: string;
  /** What was there before. */
  readonly kept: string;
}

/** What is at a step's place: what was before the change, what is after it, or what somebody else wrote there since. */
export type StepState = 'before' | 'after' | 'edited';

/**
 * Where the files of a change are.
 * @param folder that of the change
 * Throws a `WorkshopFileError` if one of them leads out of the changed folder.
 */
export function stepsOf(files: readonly FileChange[], base: string, folder: string): readonly Step[] {
  return files.map(file => ({
    ...file,
    fullPath: file.after === null ? fullPathOfEntry(base, file.path) : fullPathIn(base, file.path),
    waiting: join(folder, 'new', ...file.path.split('/')),
    kept: join(folder, 'old', ...file.path.split('/')),
  }));
}

export function stateOf({ fullPath, before, after }: Step): StepState {
  const now = fingerprintAt(fullPath);
  return now === after ? 'after' : now === before ? 'before' : 'edited';
}

/** Whether a file of the change’s own folder is as it was put there; one that is reached through a link is not. */
export function isIntact(file: string, wanted: string | null): boolean {
  return isThere(file) && realpathSync(dirname(file)) === dirname(file) && fingerprintAt(file) === wanted;
}

/** Puts every file in its place that is not there yet. What somebody else wrote since stays. */
export function goForward(steps: readonly Step[], states: readonly StepState[], { emptied }: Pick<Journal, 'emptied'>, base: string, disk: Disk): void {
  for (const [i, step] of steps.entries()) {
    if (states[i] !== 'before') continue;
    if (step.after === null) {
      makeFolders(dirname(step.kept), disk);
      patiently(() => disk.rename(step.fullPath, step.kept));
    } else {
      makeFolders(dirname(step.fullPath), disk);
      if (isFolder(step.fullPath)) disk.removeEmpty(step.fullPath);
      patiently(() => disk.rename(step.waiting, step.fullPath));
    }
  }
  for (const folder of emptied.toReversed()) removeIfEmpty(fullPathOfEntry(base, folder), disk);
}

/** Puts everything back that was there before. Gives the files that stay, since somebody else wrote them after the change did. */
export function goBack(steps: readonly Step[], { made }: Pick<Journal, 'made'>, base: string, disk: Disk): readonly Step[] {
  const [puts, removals] = [steps.filter(step => step.after !== null), steps.filter(step => step.after === null)];
  const left: Step[] = [];
  for (const step of puts.toReversed()) {
    const state = stateOf(step);
    if (state === 'edited' && !isThere(step.waiting)) left.push(step);
    if (state !== 'after') continue;
    if (step.before === null) disk.remove(step.fullPath);
    else if (isIntact(step.kept, step.before)) patiently(() => disk.rename(step.kept, step.fullPath));
    else left.push(step);
  }
  for (const folder of made.toReversed()) removeIfEmpty(fullPathOfEntry(base, folder), disk);
  for (const step of removals.toReversed()) {
    if (stateOf(step) !== 'after' || !isIntact(step.kept, step.before)) continue;
    makeFolders(dirname(step.fullPath), disk);
    patiently(() => disk.rename(step.kept, step.fullPath));
  }
  return left;
}

/** Makes a folder and those above it. */
export function makeFolders(folder: string, disk: Disk): void {
  if (isFolder(folder)) return;
  makeFolders(dirname(folder), disk);
  disk.makeFolder(folder);
}

export function isFolder(path: string): boolean {
  // A part of the path may be a file.
  return isThere(path) && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

function removeIfEmpty(folder: string, disk: Disk): void {
  try {
    if (isFolder(folder) && readdirSync(folder).length === 0) disk.removeEmpty(folder);
  } catch {
    // Somebody has put something into it.
  }
}
