import { existsSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../../model/userError.ts';
import { codeOf } from '../files/fileErrors.ts';
import { twinOf } from '../files/paths.ts';
import { ChangedMeanwhile, type ChangePlan, type PlannedFile, type PreparedChange, prepareChange } from './changeFiles.ts';
import { type Disk, realDisk } from './disk.ts';
import { finishUnfinished } from './finishUnfinished.ts';

/** A folder could not be replaced, and is as it was; the message says why, and what to do. */
export class ReplaceFolderError extends UserError {
  override readonly name = 'ReplaceFolderError';
}

export interface ReplaceOptions {
  /** The file, by its path in the folder, that is put in its place after all others: if it is new, all files are new. */
  readonly last?: string;
  /** Gets a line if something was finished that an earlier command had begun. */
  readonly say?: (line: string) => void;
  /** A test replaces it with one that fails. */
  readonly disk?: Disk;
}

/**
 * Builds a folder beside the target, then puts its files in the place of the target’s.
 *
 * No system that Node.js runs on lets it exchange two folders at once: with two renames the folder is gone between them, and a person who opens the deck at that
 * moment, or after a power cut, finds nothing. A file, however, can be put in the place of another one at once. So each new file takes the place of the
 * old one of its name, and then what is not needed any more goes. Every file is there and whole at every moment. For the few milliseconds that this takes,
 * some files are new and others old; if the process is killed just then, the next command finishes it, from what is all written already: see `prepareChange`.
 * Any failure before that, even a killed process, leaves the target as it was.
 *
 * Throws what `build` throws, or a `ReplaceFolderError` if the disk is full or the target is a file, locked, or not to be written.
 */
export async function replaceFolder(
  target: string,
  build: (staging: string) => Promise<void>,
  { last, say = () => {}, disk = realDisk }: ReplaceOptions = {},
): Promise<void> {
  const fullPath = followLink(resolve(target));
  const base = realAbove(fullPath);
  const name = basename(fullPath);
  const { change, staging } = openChange(base, fullPath, say, disk);
  try {
    await build(staging);
    commit(change, planReplacing(fullPath, staging, name, last), fullPath);
  } catch (error) {
    throw isFull(error) ? explain(error, fullPath) : error;
  } finally {
    change.discard();
  }
}

function commit(change: PreparedChange, plan: ChangePlan, fullPath: string): void {
  try {
    change.commit(plan);
  } catch (error) {
    throw error instanceof ChangedMeanwhile || codeOf(error) !== '' ? explain(error, fullPath) : error;
  }
}

interface OpenedChange {
  readonly change: PreparedChange;
  readonly staging: string;
}

function openChange(base: string, fullPath: string, say: (line: string) => void, disk: Disk): OpenedChange {
  try {
    refuseFile(fullPath);
    const finished = finishUnfinished(base, disk);
    if (finished !== undefined) say(finished);
    const change = prepareChange(base, disk);
    return { change, staging: change.waitingFolder(basename(fullPath)) };
  } catch (error) {
    throw codeOf(error) === '' ? error : explain(error, fullPath);
  }
}

interface Tree {
  /** Paths of all that is no folder, from the top, with `/`. */
  readonly files: readonly string[];
  /** Paths of folders, outer ones before inner ones. */
  readonly folders: readonly string[];
}

/** Puts all new files in their places, and takes away what is old alone. What is in the way of a new file or folder goes before. */
function planReplacing(fullPath: string, staging: string, name: string, last: string | undefined): ChangePlan {
  const [old, made] = [treeOf(fullPath), treeOf(staging)];
  const [oldOnly, foldersGone] = [old.files.filter(path => !made.files.includes(path)), old.folders.filter(path => !made.folders.includes(path))];
  const isInTheWay = (path: string): boolean =>
    made.folders.includes(path) || made.files.some(file => path.startsWith(`${file}/`)) || twinOf(path, made.files) !== undefined;
  const final = last?.replaceAll('\\', '/');
  const news = [...made.files.filter(path => path !== final), ...made.files.filter(path => path === final)];
  const file = (path: string, becomes: PlannedFile['becomes']): PlannedFile => ({ path: `${name}/${path}`, becomes });
  return {
    files: [
      ...oldOnly.filter(isInTheWay).map(path => file(path, 'gone')),
      ...news.map(path => file(path, 'new')),
      ...oldOnly.filter(path => !isInTheWay(path)).map(path => file(path, 'gone')),
    ],
    emptied: foldersGone.map(path => `${name}/${path}`),
    keep: 'link',
  };
}

function treeOf(folder: string, above = ''): Tree {
  if (!existsSync(folder)) return { files: [], folders: [] };
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const inner = entries.filter(entry => entry.isDirectory()).map(({ name }) => ({ path: above + name, tree: treeOf(join(folder, name), `${above}${name}/`) }));
  return {
    files: [...entries.filter(entry => !entry.isDirectory()).map(({ name }) => above + name), ...inner.flatMap(({ tree }) => tree.files)],
    folders: inner.flatMap(({ path, tree }) => [path, ...tree.folders]),
  };
}

function explain(error: unknown, fullPath: string): Error {
  const code = codeOf(error);
  const reason =
    error instanceof ChangedMeanwhile
      ? `Another program changed “${error.path}” during the build, so “${fullPath}” was left as it was; run the command again.`
      : isFull(error)
        ? `The disk is full, so “${fullPath}” was left as it was; free up some space and run the command again.`
        : code === 'EROFS' || (code === 'EACCES' && process.platform !== 'win32')
          ? `You are not allowed to write to “${fullPath}”, so it was left as it was; change the permissions of its folder and run the command again.`
          : ['EPERM', 'EBUSY', 'EACCES'].includes(code)
            ? `A file in “${fullPath}” is open in a program, so the folder was left as it was; close the deck, the PDFs, and any folder windows, and run the command again.`
            : `“${fullPath}” could not be replaced (${code}), so it was left as it was; move it away and run the command again.`;
  return new ReplaceFolderError(reason, { cause: error });
}

const isFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(codeOf(error));

function refuseFile(fullPath: string): void {
  const found = statSync(fullPath, { throwIfNoEntry: false });
  if (found && !found.isDirectory())
    throw new ReplaceFolderError(`“${fullPath}” is a file, but a folder is needed there; move the file away and run the command again.`);
}

/** The folder above a place, which is made if it is not there. */
function realAbove(fullPath: string): string {
  try {
    mkdirSync(dirname(fullPath), { recursive: true });
    return realpathSync(dirname(fullPath));
  } catch (error) {
    throw explain(error, fullPath);
  }
}

/** A target that is a link stays one: the folder that it leads to is replaced. */
function followLink(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}
