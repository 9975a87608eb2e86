import { dirname, join } from 'node:path';
import { WorkshopFileError } from '../files/fileErrors.ts';
import { type Disk, patiently, pause } from './disk.ts';
import { type Fingerprint, fingerprintAt } from './fingerprint.ts';
import { isThere } from './fullPathIn.ts';
import { isAtWork, longest } from './isAtWork.ts';
import { type Direction, type Journal, journalFile, preparedFolder, readUnfinished, type Unfinished, unfinishedFolder } from './journal.ts';
import { goBack, goForward, isFolder, makeFolders, type Step, stateOf, stepsOf } from './steps.ts';
import { uninterrupted } from './uninterrupted.ts';

/** A file that a change writes or takes away. */
export interface PlannedFile {
  /** From the changed folder, with `/`. */
  readonly path: string;
  readonly becomes: 'new' | 'gone';
  /** What must be there for it; what is there now, if not given. */
  readonly before?: Fingerprint;
}

export interface ChangePlan {
  /** In the order in which they change. */
  readonly files: readonly PlannedFile[];
  /** Folders that are not needed any more if nothing is left in them, outer ones before inner ones. */
  readonly emptied?: readonly string[];
  /** How what is there now is kept until the end: files that are only ever replaced need no copy. */
  readonly keep: 'copy' | 'link';
}

/** A change whose files are written before any other one is touched. */
export interface PreparedChange {
  /** Where a new file of that path is to be written. Folders above it are made. */
  readonly waiting: (path: string) => string;
  /** The same for all files of a folder, which is made. */
  readonly waitingFolder: (path: string) => string;
  /** Does it, all or nothing, also if the process is killed: then the next command finishes it. Throws what the disk throws, and a `ChangedMeanwhile`. */
  readonly commit: (plan: ChangePlan) => void;
  /** Deletes what was prepared; does nothing after a commit. */
  readonly discard: () => void;
}

/** Somebody else wrote a file between its reading and its change; nothing was changed. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
  readonly path: string;
  constructor(path: string) {
    super(`“${path}” was changed meanwhile.`);
    this.path = path;
  }
}

/**
 * Begins a change of files in a folder. It can be interrupted at any point:
 *
 * 1. All new files, what is there before them and a journal are written into a folder of this process, `.charla-unfinished-123`.
 *    A command that finds it without its process deletes it.
 * 2. One rename of that folder, to `.charla-unfinished`, begins the change. It is the lock as well: there can be one of that name.
 * 3. The files are put in their places, one rename for each. A command that finds the change without its process finishes it; see `finishUnfinished`.
 * 4. The folder is renamed back, which ends the change, and is taken away.
 *
 * @param base a real path, of a folder that is there
 */
export function prepareChange(base: string, disk: Disk): PreparedChange {
  const own = preparedFolder(base, process.pid);
  const folder = join(own, 'new');
  const clear = (): void => {
    process.off('exit', clear);
    quietly(() => disk.remove(own));
  };
  disk.remove(own);
  process.once('exit', clear);
  try {
    disk.makeFolder(own);
    disk.makeFolder(folder);
  } catch (error) {
    clear();
    throw error;
  }
  const inFolder = (path: string): string => join(folder, ...path.split('/'));
  return {
    waiting: path => {
      makeFolders(dirname(inFolder(path)), disk);
      return inFolder(path);
    },
    waitingFolder: path => {
      makeFolders(inFolder(path), disk);
      return inFolder(path);
    },
    commit: plan => {
      try {
        const journal = writeJournal(base, own, plan, disk);
        if (journal) uninterrupted(() => change(base, own, journal, disk));
      } finally {
        clear();
      }
    },
    discard: clear,
  };
}

/** Keeps what is there now, and writes down what is going to change. Returns undefined if nothing has to change. */
function writeJournal(base: string, own: string, { files, emptied = [], keep }: ChangePlan, disk: Disk): Journal | undefined {
  const planned = stepsOf(
    files.map(({ path, becomes }) => ({ path, before: null, after: becomes === 'gone' ? null : path })),
    base,
    own,
  );
  const steps = planned
    .map((step, i): Step => {
      const before = files[i]?.before;
      return { ...step, before: before === undefined ? fingerprintAt(step.fullPath) : before, after: step.after && fingerprintAt(step.waiting) };
    })
    .filter(({ before, after }) => before !== after);
  if (steps.length === 0) return undefined;
  for (const { fullPath, waiting, kept, path, before, after } of steps) {
    if (after !== null) disk.flush(waiting, 'file');
    if (after === null || before === null) continue;
    if (fingerprintAt(fullPath) !== before) throw new ChangedMeanwhile(path);
    makeFolders(dirname(kept), disk);
    disk.copy(fullPath, kept, keep);
    disk.flush(kept, 'file');
  }
  const journal: Journal = {
    version: 1,
    files: steps.map(({ path, before, after }) => ({ path, before, after })),
    made: [...new Set(steps.flatMap(({ path, after }) => (after === null ? [] : foldersAbove(path))))].filter(
      path => !isFolder(join(base, ...path.split('/'))),
    ),
    emptied: [...emptied],
  };
  const file = journalFile(own, 'redo', process.pid);
  disk.write(file, `${JSON.stringify(journal, undefined, 1)}\n`);
  disk.flush(file, 'file');
  return journal;
}

/** @example foldersAbove('a/b/c.md') // ['a', 'a/b'] */
function foldersAbove(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, i) => names.slice(0, i + 1).join('/'));
}

function change(base: string, own: string, journal: Journal, disk: Disk): void {
  begin(base, own, disk);
  const steps = stepsOf(journal.files, base, unfinishedFolder(base));
  try {
    const states = steps.map(stateOf);
    const edited = steps.find((_, i) => states[i] !== 'before');
    if (edited) throw new ChangedMeanwhile(edited.path);
    goForward(steps, states, journal, base, disk);
  } catch (error) {
    // If the disk does not even let it be undone, the next command does that.
    quietly(() => {
      turnAround(base, process.pid, disk);
      goBack(steps, journal, base, disk);
      endChange(base, disk);
    });
    throw error;
  }
  for (const folder of new Set(steps.map(({ fullPath }) => dirname(fullPath)))) disk.flush(folder, 'folder');
  // All is done, so a folder that cannot be deleted is no failure: the next command finds that nothing is left to do.
  quietly(() => endChange(base, disk));
}

function begin(base: string, own: string, disk: Disk): void {
  const folder = unfinishedFolder(base);
  for (;;) {
    if (waitForOthers(base))
      throw new WorkshopFileError(`Another command was interrupted in “${base}” while this one ran, so nothing was written. Run the command again.`);
    try {
      patiently(() => disk.rename(own, folder));
      disk.flush(base, 'folder');
      return;
    } catch (error) {
      // Another command may have begun at the same moment; systems have different errors for that.
      if (!isThere(folder)) throw error;
    }
  }
}

/** How often and how long to wait for another command, in milliseconds: a change is short. */
const waits: readonly number[] = [50, 100, 200, 300, 350];

/** Waits for another command that changes files of a folder at this moment. Returns an abandoned change, if there is one. Throws a `WorkshopFileError` if the other one takes long. */
export function waitForOthers(base: string): Unfinished | undefined {
  for (const wait of [...waits, undefined]) {
    const found = readUnfinished(base);
    if (!found || !isAtWork(found.pid, found.since, longest.change)) return found;
    if (wait === undefined)
      throw new WorkshopFileError(
        `Another command is writing to “${base}” right now (process ${found.pid}). Wait until it has finished, and run this one again.`,
      );
    pause(wait);
  }
  return undefined;
}

/** From now on the change is undone, by whichever process continues it. */
function turnAround(base: string, pid: number, disk: Disk): void {
  takeOver(base, { direction: 'redo', pid }, 'undo', disk);
}

/** Makes this process the one that continues a change. Throws if another one was faster. */
export function takeOver(base: string, from: { readonly direction: Direction; readonly pid: number }, direction: Direction, disk: Disk): void {
  const folder = unfinishedFolder(base);
  if (from.direction === direction && from.pid === process.pid) return;
  patiently(() => disk.rename(journalFile(folder, from.direction, from.pid), journalFile(folder, direction, process.pid)));
}

/** The change is over as soon as its folder has the name of one that is only prepared. */
export function endChange(base: string, disk: Disk): void {
  const own = preparedFolder(base, process.pid);
  patiently(() => disk.rename(unfinishedFolder(base), own));
  quietly(() => disk.remove(own));
}

/** What cannot be undone or deleted does not stop the rest. */
function quietly(step: () => void): void {
  try {
    step();
  } catch {
    // The error that is thrown says why the disk refuses.
  }
}
