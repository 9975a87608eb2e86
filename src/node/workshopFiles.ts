import { copyFileSync, existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../model/userError.ts';

/** Files of a workshop could not be written, and all are as they were; the message says why, and what to do. */
export class WorkshopFileError extends UserError {
  override readonly name = 'WorkshopFileError';
}

export interface NewText {
  readonly text: string;
  /** The text that was read before, of a file that this one is an edit of: it must still be the same. */
  readonly replaces?: string;
}

export interface WriteOptions {
  /** Whether files that are there, and not read before, may be overwritten. */
  readonly force?: boolean;
  /** Puts a written file in its place; a test puts a failing one here. */
  readonly rename?: (from: string, to: string) => void;
}

/**
 * Writes files of a workshop, all or none: each is written beside its place first, then all are put there; what fails is undone.
 * @param root the workshop’s folder, which is made if it is not there
 * @param files by their path from it, with `/`
 * Throws a `WorkshopFileError` if a path leads out of the folder, through a link too, if its name has other signs than letters, digits, `.`, `-` and `_`,
 * if a file is there and was not read before, if it was changed since, or if the disk refuses.
 */
export function writeFiles(root: string, files: ReadonlyMap<string, NewText>, { force = false, rename = renameSync }: WriteOptions = {}): void {
  const folder = existsSync(root) ? realpathSync(root) : resolve(root);
  const jobs = [...files].map(([path, file]): Job => ({ ...file, path, place: placeIn(folder, path) }));
  if (!force) refuseOverwriting(jobs);
  for (const job of jobs) refuseStale(job);
  const undo: Undo = { placed: [], staged: [], folders: [] };
  try {
    for (const job of jobs) stage(job, undo);
    for (const job of jobs) putInPlace(job, rename, undo);
  } catch (error) {
    for (const step of [...undo.placed.reverse(), ...undo.staged, ...undo.folders.reverse()]) quietly(step);
    throw explain(error, root);
  }
  for (const step of undo.staged) quietly(step);
}

/** Steps that take back what was done: files in their place, files beside it, and folders, which must be empty by then. */
type Undo = Readonly<Record<'placed' | 'staged' | 'folders', (() => void)[]>>;

interface Job extends NewText {
  readonly path: string;
  /** Where it lies on the disk, links followed. */
  readonly place: string;
}

const stagingOf = ({ place }: Job): string => join(dirname(place), `.${basename(place)}.new-${process.pid}`);
const backupOf = ({ place }: Job): string => join(dirname(place), `.${basename(place)}.old-${process.pid}`);

/** Names that every system can store, and no shell reads otherwise. */
const plainName = /^(?!\.{1,2}$)(?!(con|prn|aux|nul|com\d|lpt\d)(\.|$))[\p{L}\p{N}._-]*[\p{L}\p{N}_-]$/iu;

function placeIn(folder: string, path: string): string {
  const odd = path.split('/').find(name => !plainName.test(name));
  if (odd !== undefined)
    throw new WorkshopFileError(
      `“${path}” is not a path for a file of the workshop because of “${odd || '/'}”. Use names of letters, digits, hyphens and dots, below the workshop’s folder.`,
    );
  const place = join(folder, ...path.split('/'));
  let there = place;
  while (!isThere(there) && there !== dirname(there)) there = dirname(there);
  if (!existsSync(there)) throw new WorkshopFileError(`“${relative(folder, there)}” is a link that leads nowhere. Take it away, and run the command again.`);
  const real = join(realpathSync(there), relative(there, place));
  // Above the folder nothing is asked: where the folder itself stands is the caller’s choice.
  if (isWithin(there, folder) && !isWithin(real, folder))
    throw new WorkshopFileError(
      `“${path}” leads out of the workshop’s folder, to “${real}”. Nothing is written there; put a real folder in place of the link, or run the command with --root.`,
    );
  return real;
}

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** Links that lead nowhere are there too. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A part of the path is a file.
    return false;
  }
}

function refuseOverwriting(jobs: readonly Job[]): void {
  const there = jobs.filter(({ place, replaces }) => replaces === undefined && existsSync(place)).map(({ path }) => path);
  if (there.length === 0) return;
  const [them, they] = there.length === 1 ? ['it', 'is'] : ['them', 'are'];
  throw new WorkshopFileError(
    `${there.join(', ')} ${they} there already, and nothing was written. Move ${them} away, or overwrite ${them} with --force if you do not need ${them}.`,
  );
}

/** Somebody may have saved the file in an editor since. */
function refuseStale({ path, place, replaces }: Job): void {
  if (existsSync(place) && statSync(place).isDirectory())
    throw new WorkshopFileError(`“${path}” is a folder, and a file is to stand there. Move the folder away, and run the command again.`);
  if (replaces === undefined || (existsSync(place) && readFileSync(place).equals(Buffer.from(replaces)))) return;
  throw new WorkshopFileError(`“${path}” was changed while the command ran, so nothing was written. Save it in your editor, and run the command again.`);
}

function stage(job: Job, { staged, folders }: Undo): void {
  makeFolder(dirname(job.place), folders);
  staged.push(() => rmSync(stagingOf(job), { force: true }));
  const before = statSync(job.place, { throwIfNoEntry: false });
  writeFileSync(stagingOf(job), job.text, before ? { mode: before.mode } : {});
  if (!before) return;
  staged.push(() => rmSync(backupOf(job), { force: true }));
  copyFileSync(job.place, backupOf(job));
}

function putInPlace(job: Job, rename: (from: string, to: string) => void, { placed }: Undo): void {
  const wasThere = existsSync(backupOf(job));
  rename(stagingOf(job), job.place);
  placed.push(() => (wasThere ? renameSync(backupOf(job), job.place) : rmSync(job.place, { force: true })));
}

/** Makes a folder and those above it; undone, only what was made goes, and only if it is empty. */
function makeFolder(folder: string, made: (() => void)[]): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), made);
  mkdirSync(folder);
  made.push(() => rmdirSync(folder));
}

/** What cannot be undone or cleared away does not keep the rest from it. */
function quietly(step: () => void): void {
  try {
    step();
  } catch {
    // The error that is thrown tells why the disk refuses.
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full; free some space',
  EDQUOT: 'The disk is full; free some space',
  EROFS: 'The disk may not be written; copy the workshop to another one',
  EACCES: 'The folder may not be written by this user; change its rights',
  EPERM: 'A program holds one of the files, or the folder may not be written; close what is open',
  EBUSY: 'A program holds one of the files; close what is open',
  ENOTDIR: 'A file stands where a folder is to be; move the file away',
  EEXIST: 'A file stands where a folder is to be; move the file away',
};

function explain(error: unknown, root: string): WorkshopFileError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code] ?? `The disk refused (${code || String(error)}); look at the folder’s rights`;
  return new WorkshopFileError(`Nothing was written to “${root}”. ${reason}, and run the command again.`, { cause: error });
}
