import { accessSync, closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync, readSync, realpathSync, type Stats } from 'node:fs';

/** What reading a workshop needs from a disk; a test passes one that refuses. Every part throws as `node:fs` does. */
export interface Disk {
  /** Names in a folder, as the bytes that they are. */
  readonly list: (folder: string) => readonly Buffer[];
  /** What is at a path; of a link, the link itself. */
  readonly look: (path: string) => Stats;
  /** The path without links. */
  readonly follow: (path: string) => string;
  /** Whether a file may be read, without reading it. */
  readonly check: (path: string) => void;
  /** The bytes of a file; of a longer one than `most` at least that many, from its beginning. */
  readonly read: (path: string, most?: number) => Buffer;
}

export const machineDisk: Disk = {
  list: folder => readdirSync(folder, { encoding: 'buffer' }),
  look: path => lstatSync(path),
  follow: path => realpathSync(path),
  check: path => accessSync(path, constants.R_OK),
  read: readRegularFile,
};

/** Another file may have come in its place since it was looked at: opening a pipe would wait for somebody to write into it. */
function readRegularFile(path: string, most = Number.POSITIVE_INFINITY): Buffer {
  // Windows has no pipes in folders, and no such flag.
  const opened = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(opened);
    if (!found.isFile()) throw Object.assign(new Error('Not a file'), { code: 'EINVAL' });
    return found.size > most ? readStart(opened, most) : readFileSync(opened);
  } finally {
    closeSync(opened);
  }
}

function readStart(opened: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let read = 0;
  for (let more = 1; more > 0 && read < length; read += more) more = readSync(opened, bytes, read, length - read, read);
  return bytes.subarray(0, read);
}
