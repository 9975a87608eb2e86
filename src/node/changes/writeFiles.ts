import { existsSync, mkdirSync, readdirSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { codeOf, WorkshopFileError } from '../files/fileErrors.ts';
import { twinOf, whyNotPortable } from '../files/paths.ts';
import { ChangedMeanwhile, prepareChange } from './changeFiles.ts';
import { type Disk, realDisk } from './disk.ts';
import { type Fingerprint, fingerprint, fingerprintAt } from './fingerprint.ts';
import { fullPathIn } from './fullPathIn.ts';

export interface NewText {
  readonly text: string;
  /** The text that was read before, of a file that this one is an edit of: it must still be the same. */
  readonly replaces?: string;
}

export interface WriteOptions {
  /** Whether files that are there, and not read before, may be overwritten. */
  readonly force?: boolean;
  /** A test replaces it with one that fails. */
  readonly disk?: Disk;
}

/**
 * Writes files of a workshop, all or none, also if the process is killed: the next command finishes then what was begun; see `prepareChange`.
 * @param root the workshop’s folder, which is made if it is not there
 * @param files by their paths from it, with `/`
 * Throws a `WorkshopFileError` if a path leads out of the folder, through a link too, if its name has other characters than letters, digits, `.`, `-` and `_`,
 * or not every system can store it, if a file is there and was not read before, if it was changed since, or if the disk refuses.
 */
export function writeFiles(root: string, files: ReadonlyMap<string, NewText>, { force = false, disk = realDisk }: WriteOptions = {}): void {
  if (files.size === 0) return;
  const made: string[] = [];
  try {
    for (const path of files.keys()) refuseName(path);
    makeRoot(resolve(root), made);
    const folder = realpathSync(root);
    const jobs = [...files].map(([path, file]): Job => ({ ...file, path, fullPath: fullPathIn(folder, path) }));
    for (const { path } of jobs) refuseTwin(folder, path, [...files.keys()]);
    if (!force) refuseOverwriting(jobs);
    for (const job of jobs) refuseStale(job);
    write(folder, jobs, disk);
  } catch (error) {
    for (const each of made.reverse()) removeIfEmpty(each);
    throw explain(error, root);
  }
}

interface Job extends NewText {
  readonly path: string;
  /** Where it is on the disk, links followed. */
  readonly fullPath: string;
}

function write(folder: string, jobs: readonly Job[], disk: Disk): void {
  const change = prepareChange(folder, disk);
  try {
    for (const { path, fullPath, text } of jobs) disk.write(change.waiting(path), text, statSync(fullPath, { throwIfNoEntry: false })?.mode);
    change.commit({ files: jobs.map(job => ({ path: job.path, becomes: 'new', before: expectedAt(job) })), keep: 'copy' });
  } catch (error) {
    throw error instanceof ChangedMeanwhile ? changed(error.path) : error;
  } finally {
    change.discard();
  }
}

const expectedAt = ({ fullPath, replaces }: Job): Fingerprint => (replaces === undefined ? fingerprintAt(fullPath) : fingerprint(replaces));

/** Names that every system can store, and no shell interprets. */
const plainName = /^[\p{L}\p{N}._-]+$/u;

function refuseName(path: string): void {
  for (const name of path.split('/')) {
    const why = whyNotPortable(name) ?? (plainName.test(name) ? undefined : `“${name}” contains other characters`);
    if (why !== undefined)
      throw new WorkshopFileError(
        `“${path}” cannot be the path of a workshop file: ${why}. Use letters, digits, hyphens, underscores, and dots, and stay inside the workshop’s folder.`,
      );
  }
}

function refuseTwin(folder: string, path: string, all: readonly string[]): void {
  const refuse = (twin: string, name: string): never => {
    throw new WorkshopFileError(
      `“${path}” cannot be written next to “${twin}”: Windows and macOS treat “${name}” as the same name. Rename “${twin}”, and run the command again.`,
    );
  };
  const beside = twinOf(
    path,
    all.filter(each => each !== path),
  );
  if (beside !== undefined) refuse(beside, path);
  let above = folder;
  for (const name of path.split('/')) {
    const twin = twinOf(name, namesIn(above));
    if (twin !== undefined) refuse(twin, name);
    above = join(above, name);
  }
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : [];
}

function refuseOverwriting(jobs: readonly Job[]): void {
  const there = jobs.filter(({ fullPath, replaces }) => replaces === undefined && existsSync(fullPath)).map(({ path }) => path);
  if (there.length === 0) return;
  const [them, exist] = there.length === 1 ? ['it', 'exists'] : ['them', 'exist'];
  throw new WorkshopFileError(`${there.join(', ')} already ${exist}, so nothing was written. Move ${them} away, or add --force to overwrite ${them}.`);
}

/** Somebody may have saved the file in an editor since. */
function refuseStale(job: Job): void {
  const { path, fullPath, replaces } = job;
  if (existsSync(fullPath) && statSync(fullPath).isDirectory())
    throw new WorkshopFileError(`“${path}” is a folder, but a file is needed there. Move the folder away, and run the command again.`);
  if (replaces !== undefined && fingerprintAt(fullPath) !== expectedAt(job)) throw changed(path);
}

function changed(path: string): WorkshopFileError {
  return new WorkshopFileError(`“${path}” was changed while the command ran, so nothing was written. Save it in your editor, and run the command again.`);
}

/** Makes a folder and those above it. */
function makeRoot(folder: string, made: string[]): void {
  if (existsSync(folder)) return;
  makeRoot(dirname(folder), made);
  mkdirSync(folder);
  made.push(folder);
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody else uses it already.
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full; free up some space',
  EDQUOT: 'The disk is full; free up some space',
  EROFS: 'The disk is read-only; copy the workshop to another one',
  EACCES: 'You are not allowed to write to the folder; change its permissions',
  EPERM: 'One of the files is open in a program, or you are not allowed to write to the folder; close any open files',
  EBUSY: 'One of the files is open in a program; close it',
  ENOTDIR: 'There is a file where a folder is needed; move the file away',
  EEXIST: 'There is a file where a folder is needed; move the file away',
  ENAMETOOLONG: 'The path is too long; move the workshop to a folder with a shorter path',
};

/** What the disk says, in words; other errors stay as they are. */
function explain(error: unknown, root: string): unknown {
  const code = codeOf(error);
  if (code === '') return error;
  const reason = reasons[code] ?? `The disk reported an error (${code}); check the folder’s permissions`;
  return new WorkshopFileError(`Nothing was written to “${root}”. ${reason}, and run the command again.`, { cause: error });
}
