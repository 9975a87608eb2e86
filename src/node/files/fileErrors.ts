import { UserError } from '../../model/userError.ts';

/** Files of a workshop could not be written, and all are as they were; the message says why, and what to do. */
export class WorkshopFileError extends UserError {
  override readonly name = 'WorkshopFileError';
}

/** The system's code for what went wrong, such as `ENOENT`; empty if it is something else. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'the system does not let you read it',
  EPERM: 'the system does not let you read it',
  EBUSY: 'another program has it open',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOENT: 'it was there a moment ago, and is gone',
  EINVAL: 'it is not a file anymore',
  EIO: 'the disk has an error',
  ENAMETOOLONG: 'its path is too long',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
};

/** Why something could not be read, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return reasons[code] ?? (code ? `the disk refused (${code})` : error instanceof Error ? error.message : String(error));
}
