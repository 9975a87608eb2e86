import { type DiskFailure, diskReason } from '../../diagnostics/diskReason.ts';
import { UserError } from '../../model/userError.ts';

/** Files of a workshop could not be written, and all are as they were; the message says why, and what to do. */
export class WorkshopFileError extends UserError {
  override readonly name = 'WorkshopFileError';
}

/** The system's code for what went wrong, such as `ENOENT`; empty if it is something else. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** What went wrong on a disk, as the rules put it into words. */
export function failureOf(error: unknown): DiskFailure {
  return { code: codeOf(error), detail: error instanceof Error ? error.message : String(error) };
}

/** Why something could not be read, as the end of an English sentence. */
export const reasonOf = (error: unknown): string => diskReason(failureOf(error), 'en');
