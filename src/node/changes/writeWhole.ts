import { accessSync, constants, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, parse, resolve, sep } from 'node:path';
import { UserError } from '../../model/userError.ts';
import { whyNotPortable } from '../files/paths.ts';
import { patiently } from './disk.ts';
import { isAtWork, longest } from './isAtWork.ts';
import { uninterrupted } from './uninterrupted.ts';

/** A file could not be written, and one of that name that was there before is as it was; the message says why, and what to do. */
export class WriteFileError extends UserError {
  override readonly name = 'WriteFileError';
}

/** Writes a file; a test replaces it with one that fails. */
export type WriteFile = (path: string, content: string | Uint8Array) => void;

/**
 * Writes a file into a folder, which is made if it is not there. The file is whole or not there, even if the process is killed:
 * what a killed one leaves behind is deleted when the next file is written there.
 * Throws a `WriteFileError` if the disk is full, the folder is a file, it may not be written, or Windows does not take its name.
 */
export function writeWhole(folder: string, name: string, content: string | Uint8Array, write: WriteFile = writeFileSync): void {
  refuseNames(folder, process.platform);
  const staging = join(folder, `.charla-unfinished-${process.pid}-${name}`);
  uninterrupted(() => {
    try {
      mkdirSync(folder, { recursive: true });
      clearLeftovers(folder);
      write(staging, content);
      patiently(() => renameSync(staging, join(folder, name)));
    } catch (error) {
      clearAway(staging);
      throw explain(error, folder, name);
    }
  });
}

/** Refuses a folder that Windows would take for a device, or store under another name; on other systems any name will do. */
export function refuseNames(folder: string, platform: NodeJS.Platform): void {
  if (platform !== 'win32') return;
  const path = resolve(folder);
  const names = path.slice(parse(path).root.length).split(sep);
  const why = names.flatMap(each => (each === '' ? [] : (whyNotPortable(each) ?? [])))[0];
  if (why !== undefined)
    throw new WriteFileError(`Nothing can be written to “${folder}”: ${why}. Choose another folder with --out, and run the command again.`);
}

/** Files that processes began which do not run any more. */
function clearLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = /^\.charla-unfinished-(\d+)-./.exec(name) ?? [];
    const file = join(folder, name);
    if (pid !== undefined && !isAtWork(Number(pid), lstatSync(file).mtimeMs, longest.preparation)) clearAway(file);
  }
}

/**
 * Throws a `WriteFileError` if a folder is a file, is below one or may not be written, so that a command can say so before it begins long work.
 * A folder that is not there is none of these; it is not made yet.
 */
export function refuseUnwritable(folder: string, access: (path: string, mode: number) => void = accessSync): void {
  let there = resolve(folder);
  while (!existsSync(there) && there !== dirname(there)) there = dirname(there);
  try {
    if (!statSync(there).isDirectory()) throw Object.assign(new Error(`${there} is a file.`), { code: there === resolve(folder) ? 'EEXIST' : 'ENOTDIR' });
    access(there, constants.W_OK);
  } catch (error) {
    throw new WriteFileError(`${reasonOf(error, folder, 'a file')}, and run the command again.`, { cause: error });
  }
}

function clearAway(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The folder that it would be in is a file, so it is not there; or a program holds it, and it goes the next time.
  }
}

const reasons: Readonly<Record<string, (folder: string, name: string) => string>> = {
  ENOSPC: (folder, name) => `The disk is full, so ${name} was not written to “${folder}”; free up some space`,
  EDQUOT: (folder, name) => `The disk is full, so ${name} was not written to “${folder}”; free up some space`,
  EEXIST: folder => `“${folder}” is a file, but a folder is needed there; move the file away or choose another folder with --out`,
  ENOTDIR: folder => `Part of the path “${folder}” is a file, but a folder is needed there; move the file away or choose another folder with --out`,
  ENOENT: folder => `“${folder}” could not be created; choose another folder with --out`,
  EROFS: folder => `“${folder}” is read-only; choose another folder with --out`,
  EACCES: folder => `You are not allowed to write to “${folder}”; change its permissions or choose another folder with --out`,
  EPERM: (folder, name) => `${name} in “${folder}” is open in a program; close any open PDFs`,
  EBUSY: (folder, name) => `${name} in “${folder}” is open in a program; close any open PDFs`,
};

function explain(error: unknown, folder: string, name: string): WriteFileError {
  const reason = reasonOf(error, folder, name);
  return new WriteFileError(`${reason}, and run the command again. Files finished before this were kept.`, { cause: error });
}

function reasonOf(error: unknown, folder: string, name: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code]?.(folder, name) ?? `${name} could not be written to “${folder}” (${code || String(error)}); choose another folder with --out`;
}
