import { inspect } from 'node:util';
import { UserError } from '../model/userError.ts';
import { NoBrowserError } from '../node/chromium/findBrowser.ts';
import { asCalled } from './commandLine.ts';
import { Interrupted } from './interruption.ts';

/** What the process ends with, beside 0. */
export const exitCodes = {
  /** The content has errors, or the command failed; nothing was changed. */
  problems: 1,
  /** All is built but the PDFs, for want of a browser. */
  withoutPdfs: 2,
  /** All is checked but whether everything fits, for want of a browser. */
  unmeasured: 2,
} as const;

/** A command was called with something it cannot do; the message says what it can. */
export class UsageError extends UserError {
  override readonly name = 'UsageError';
}

export interface Failure {
  /** Empty if there is nothing to say. */
  readonly message: string;
  readonly exitCode: number;
}

/**
 * What a command that failed says, and what the process ends with.
 * A `UserError` says what to do; an interruption is none; all others are bugs, and show where they happened.
 */
export function explainFailure(error: unknown): Failure {
  if (error instanceof Interrupted) return { message: error.message, exitCode: error.exitCode };
  if (error instanceof NoBrowserError) return { message: `The PDFs could not be printed.\n${error.message}`, exitCode: exitCodes.withoutPdfs };
  if (error instanceof UserError) return { message: asCalled(error.message), exitCode: exitCodes.problems };
  return { message: `This is a bug in Charla. You did nothing wrong:\n${inspect(error)}`, exitCode: exitCodes.problems };
}
