import { accessSync, closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync, realpathSync, type Stats } from 'node:fs';

/** What reading a workshop needs of a disk; a test puts one in its place that refuses. Every part throws as `node:fs` does. */
export interface Disk {
  /** Names in a folder, as the bytes that they are. */
  readonly list: (folder: string) => readonly Buffer[];
  /** What is at a path; of a link, the link itself. */
  readonly look: (path: string) => Stats;
  /** The path without links. */
  readonly follow: (path: string) => string;
  /** Whether a file may be read, without reading it. */
  readonly check: (path: string) => void;
  readonly read: (path: string) => Buffer;
}

export const machineDisk: Disk = {
  list: folder => readdirSync(folder, { encoding: 'buffer' }),
  look: path => lstatSync(path),
  follow: path => realpathSync(path),
  check: path => accessSync(path, constants.R_OK),
  read: readRegularFile,
};

/** Another file may have come in its place since it was looked at: opening a pipe would wait for somebody to write into it. */
function readRegularFile(path: string): Buffer {
  // Windows has no pipes in folders, and no such flag.
  const opened = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(opened).isFile()) throw Object.assign(new Error('Not a file'), { code: 'EINVAL' });
    return readFileSync(opened);
  } finally {
    closeSync(opened);
  }
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
