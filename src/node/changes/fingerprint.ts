import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { codeOf } from '../files/fileErrors.ts';

/** Identifies the content of a file; `null` where there is no file. */
export type Fingerprint = string | null;

export const fingerprint = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** What is at a path. A folder is no file; a link is its address, and what it leads to is not looked at. */
export function fingerprintAt(fullPath: string): Fingerprint {
  try {
    const found = lstatSync(fullPath, { throwIfNoEntry: false });
    if (!found || found.isDirectory()) return null;
    if (found.isFile()) return fingerprint(readFileSync(fullPath));
    // Opening a pipe waits until somebody writes into it.
    return fingerprint(found.isSymbolicLink() ? `link to ${readlinkSync(fullPath)}` : 'no file');
  } catch (error) {
    // A part of the path is a file.
    if (codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}
