import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../model/userError.ts';

/** A folder could not be replaced, and is as it was; the message says why, and what to do. */
export class ReplaceFolderError extends UserError {
  override readonly name = 'ReplaceFolderError';
}

/** Renames a folder; a test puts a failing one in its place. */
export type Rename = (from: string, to: string) => void;

/**
 * Builds a folder beside the target, then puts it in the target’s place by two renames.
 * Whatever fails before that, or kills the process, leaves the target as it was. One process replaces a target once at a time.
 * Throws what `build` throws, or a `ReplaceFolderError` if the disk is full or the target is a file, locked, or not to be written.
 */
export async function replaceFolder(target: string, build: (staging: string) => Promise<void>, rename: Rename = renameSync): Promise<void> {
  const place = followLink(resolve(target));
  const staging = `${place}.new-${process.pid}`;
  try {
    mkdirSync(dirname(place), { recursive: true });
    recoverFolder(place);
    refuseFile(place);
    rmSync(staging, { recursive: true, force: true });
    mkdirSync(staging);
  } catch (error) {
    throw explain(error, place);
  }
  try {
    await build(staging);
    await swap(place, staging, rename);
  } catch (error) {
    clearAway(staging);
    throw isFull(error) ? explain(error, place) : error;
  }
}

/**
 * Mends what a killed process left behind: puts a target back that was between the two renames,
 * and clears away staging folders and replaced folders of processes that no longer run.
 */
export function recoverFolder(target: string): void {
  const place = followLink(resolve(target));
  const folder = dirname(place);
  if (!existsSync(folder)) return;
  const leftOvers = readdirSync(folder).flatMap(name => {
    const match = name.startsWith(`${basename(place)}.`) ? /^\.(new|old)-(\d+)$/.exec(name.slice(basename(place).length)) : null;
    return match ? [{ path: join(folder, name), kind: match[1], pid: Number(match[2]) }] : [];
  });
  const replaced = leftOvers.find(({ kind }) => kind === 'old');
  if (replaced && !existsSync(place)) renameSync(replaced.path, place);
  for (const { path, pid } of leftOvers) if (!runs(pid)) clearAway(path);
}

/** What cannot be cleared away now is cleared away the next time. */
function clearAway(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // A program holds one of its files; the target is not concerned.
  }
}

async function swap(place: string, staging: string, rename: Rename): Promise<void> {
  const replaced = `${place}.old-${process.pid}`;
  rmSync(replaced, { recursive: true, force: true });
  try {
    await patiently(() => swapNow(place, staging, replaced, rename));
  } catch (error) {
    throw explain(error, place);
  }
  clearAway(replaced);
}

/** Nothing may come between the two renames, so they do not wait for anything. */
function swapNow(place: string, staging: string, replaced: string, rename: Rename): void {
  const isThere = existsSync(place);
  if (isThere) rename(place, replaced);
  try {
    rename(staging, place);
  } catch (error) {
    if (isThere) renameSync(replaced, place);
    throw error;
  }
}

/** Virus scanners and indexers hold new files for a moment on Windows: a rename that they refuse may pass a little later. */
async function patiently(attempt: () => void): Promise<void> {
  for (const milliseconds of [50, 150, 300, 500]) {
    try {
      return attempt();
    } catch (error) {
      if (!lockCodes.has(codeOf(error))) throw error;
      await wait(milliseconds);
    }
  }
  attempt();
}

const lockCodes = new Set(['EPERM', 'EBUSY', 'EACCES']);

function explain(error: unknown, place: string): Error {
  if (error instanceof ReplaceFolderError) return error;
  const code = codeOf(error);
  const reason = isFull(error)
    ? `The disk is full, so “${place}” stays as it was; free some space and run the command again.`
    : code === 'EROFS' || (code === 'EACCES' && process.platform !== 'win32')
      ? `“${place}” may not be written by this user, so it stays as it was; change the rights of its folder and run the command again.`
      : lockCodes.has(code)
        ? `A program holds a file in “${place}”, so it stays as it was; close the deck, the PDFs and folder windows that are open, and run the command again.`
        : `“${place}” could not be replaced (${code || String(error)}), so it stays as it was; move it away and run the command again.`;
  return new ReplaceFolderError(reason, { cause: error });
}

function refuseFile(place: string): void {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found && !found.isDirectory())
    throw new ReplaceFolderError(`“${place}” is a file, and a folder is to stand there; move the file away and run the command again.`);
}

/** A target that is a link stays one: the folder that it leads to is replaced. */
function followLink(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

function isFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Whether another process of that number runs. One of our own number is an earlier one: this process has not begun yet. */
function runs(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
