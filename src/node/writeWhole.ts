import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../model/userError.ts';

/** A file could not be written, and one of that name that was there before is as it was; the message says why, and what to do. */
export class WriteFileError extends UserError {
  override readonly name = 'WriteFileError';
}

/** Writes a file; a test puts one in its place that fails. */
export type WriteFile = (path: string, content: string | Uint8Array) => void;

/**
 * Writes a file into a folder, which is made if it is not there. The file is whole or not there, even if the process is killed.
 * Throws a `WriteFileError` if the disk is full, the folder is a file, or it may not be written.
 */
export function writeWhole(folder: string, name: string, content: string | Uint8Array, write: WriteFile = writeFileSync): void {
  const staging = join(folder, `.${name}.${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    write(staging, content);
    renameSync(staging, join(folder, name));
  } catch (error) {
    clearAway(staging);
    throw explain(error, folder, name);
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
    // The folder that it would stand in is a file, so it is not there.
  }
}

const reasons: Readonly<Record<string, (folder: string, name: string) => string>> = {
  ENOSPC: (folder, name) => `The disk is full, so ${name} was not written to “${folder}”; free some space`,
  EDQUOT: (folder, name) => `The disk is full, so ${name} was not written to “${folder}”; free some space`,
  EEXIST: folder => `“${folder}” is a file, and a folder is to stand there; move the file away or choose another folder with --out`,
  ENOTDIR: folder => `A part of “${folder}” is a file, and a folder is to stand there; move the file away or choose another folder with --out`,
  ENOENT: folder => `“${folder}” could not be made; choose another folder with --out`,
  EROFS: folder => `“${folder}” may not be written; choose another folder with --out`,
  EACCES: folder => `“${folder}” may not be written by this user; change its rights or choose another folder with --out`,
  EPERM: (folder, name) => `A program holds ${name} in “${folder}”; close the PDFs that are open`,
  EBUSY: (folder, name) => `A program holds ${name} in “${folder}”; close the PDFs that are open`,
};

function explain(error: unknown, folder: string, name: string): WriteFileError {
  const reason = reasonOf(error, folder, name);
  return new WriteFileError(`${reason}, and run the command again. Files that were finished before stay as they are.`, { cause: error });
}

function reasonOf(error: unknown, folder: string, name: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code]?.(folder, name) ?? `${name} could not be written to “${folder}” (${code || String(error)}); choose another folder with --out`;
}
