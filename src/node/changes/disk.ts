import { closeSync, copyFileSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { codeOf } from '../files/fileErrors.ts';

/** All that a change of files does to the disk, one effect per function; a test replaces it with a disk that fails or stops after some effects. */
export interface Disk {
  /** Makes one folder; the one above it is there. */
  readonly makeFolder: (path: string) => void;
  /** Writes a file that is not there yet. */
  readonly write: (path: string, content: string | Uint8Array, mode?: number) => void;
  /** Makes a second one of a file: a copy, or a second name for the same bytes where the disk knows that. */
  readonly copy: (from: string, to: string, kind: 'copy' | 'link') => void;
  /** Moves a file over another one, or a folder to a name that is free. */
  readonly rename: (from: string, to: string) => void;
  /** Takes a file or a folder away, with all that is in it. Nothing happens if it is not there. */
  readonly remove: (path: string) => void;
  /** Takes a folder away if nothing is in it. */
  readonly removeEmpty: (path: string) => void;
  /** Has a file, or the names in a folder, stored now, so that a power cut cannot take away what later steps rely on. Where that is not known, nothing happens. */
  readonly flush: (path: string, kind: 'file' | 'folder') => void;
}

export const realDisk: Disk = {
  makeFolder: path => mkdirSync(path),
  write: (path, content, mode) => writeFileSync(path, content, { flag: 'wx', ...(mode === undefined ? {} : { mode }) }),
  copy: (from, to, kind) => {
    if (kind === 'copy' || !linked(from, to)) copyFileSync(from, to);
  },
  rename: (from, to) => renameSync(from, to),
  remove: path => rmSync(path, { recursive: true, force: true, maxRetries: 3 }),
  removeEmpty: path => rmdirSync(path),
  flush,
};

function flush(path: string, kind: 'file' | 'folder'): void {
  try {
    const handle = openSync(path, kind === 'file' ? 'r+' : 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows cannot do this for folders; a file that may not be written was written by an earlier command.
  }
}

/** Disks for cameras and USB sticks have no hard links. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/**
 * Virus scanners and indexers hold new files for a moment on Windows: what they block may succeed a little later.
 * It waits without letting anything else happen, so that nothing comes between two steps of a change; for a second at most.
 */
export function patiently<Value>(attempt: () => Value): Value {
  for (const milliseconds of [50, 150, 300, 500]) {
    try {
      return attempt();
    } catch (error) {
      if (!isLocked(error)) throw error;
      pause(milliseconds);
    }
  }
  return attempt();
}

/** Outside Windows, EACCES is about permissions, which do not change by waiting. */
const isLocked = (error: unknown): boolean => ['EPERM', 'EBUSY', ...(process.platform === 'win32' ? ['EACCES'] : [])].includes(codeOf(error));

/** Waits, and lets nothing else happen meanwhile. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
