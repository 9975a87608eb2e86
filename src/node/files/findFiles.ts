import type { Stats } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { FactsOf, RuleName } from '../../diagnostics/rules.ts';
import type { Disk } from './disk.ts';
import { codeOf, reasonOf } from './fileErrors.ts';
import { isWithin } from './paths.ts';

/** A regular file of a workshop. */
export interface FoundFile {
  /** From the workshop's folder, with `/`. */
  readonly path: string;
  /** Where it is on the disk, links followed. */
  readonly fullPath: string;
  /** In bytes. */
  readonly size: number;
  /** When it was written, in ms. */
  readonly modified: number;
}

/** Files that hold text of a workshop. */
export const textFile = /\.(?:md|yaml|lock\.json)$/;

/** Files that slides show. */
export const imageFile = /\.(?:svg|png|jpe?g|webp|gif|avif)$/i;

const isRead = (name: string): boolean => textFile.test(name) || imageFile.test(name);

/** What editors and systems leave behind, which no person means: `.#a.md`, `#a.md#`, `._a.md`, `a.md~`, `.a.md.swp`, `~$a.md`, and all that is hidden. */
const isLeftBehind = (name: string): boolean => /^\.|^#.*#$|~$|^~\$|^(?:thumbs\.db|desktop\.ini)$/i.test(name);

/**
 * Finds all regular files in some folders of a workshop and below, sorted by their paths. Links within the workshop are followed once.
 * Reports what is neither a file nor a folder, links that lead nowhere, out of the workshop or round in circles, names that are not UTF-8,
 * and what cannot be read. A folder that is not there has no files.
 */
export function findFiles(root: string, folders: readonly string[], report: Report, disk: Disk): readonly FoundFile[] {
  let top: string;
  let names: readonly string[];
  try {
    top = disk.follow(root);
    names = disk.list(top).map(String);
  } catch {
    // Without the folder, what it should hold is reported as missing.
    return [];
  }
  const finder = new Finder(top, disk, report);
  for (const folder of folders) {
    const other = names.includes(folder) ? undefined : names.find(name => name.toLowerCase() === folder);
    if (other !== undefined) reportOtherCase(folder, other, report);
    else if (names.includes(folder)) finder.visitTop(folder);
  }
  return finder.files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A folder that is being gone through. */
interface Folder {
  readonly path: string;
  /** Links followed. */
  readonly fullPath: string;
  /** Whether a link led here or above. */
  readonly isLinked: boolean;
}

class Finder {
  readonly files: FoundFile[] = [];
  readonly #top: string;
  readonly #disk: Disk;
  readonly #report: Report;

  constructor(top: string, disk: Disk, report: Report) {
    this.#top = top;
    this.#disk = disk;
    this.#report = report;
  }

  visitTop(name: string): void {
    this.#visit(name, name, { path: '', fullPath: this.#top, isLinked: false });
  }

  #list(folder: Folder): void {
    let names: readonly Buffer[];
    try {
      names = this.#disk.list(folder.fullPath);
    } catch (error) {
      this.#reportUnreadable(folder.path, error, 'folder');
      return;
    }
    for (const bytes of names) {
      const name = bytes.toString('utf8');
      if (isLeftBehind(name)) continue;
      if (!bytes.equals(Buffer.from(name))) this.#reportName(folder, bytes);
      else this.#visit(name, `${folder.path}/${name}`, folder);
    }
  }

  #visit(name: string, path: string, folder: Folder): void {
    const fullPath = join(folder.fullPath, name);
    let found: Stats;
    try {
      found = this.#disk.look(fullPath);
    } catch (error) {
      // Gone since the folder was listed.
      if (codeOf(error) !== 'ENOENT') this.#reportUnreadable(path, error, 'file');
      return;
    }
    if (found.isSymbolicLink()) this.#followLink(name, path, fullPath, folder);
    else this.#take(name, found, { ...folder, path, fullPath });
  }

  #followLink(name: string, path: string, link: string, folder: Folder): void {
    let fullPath: string;
    let found: Stats;
    try {
      fullPath = this.#disk.follow(link);
      found = this.#disk.look(fullPath);
    } catch (error) {
      if (isRead(name) || !name.includes('.')) this.#reportBrokenLink(path, error);
      return;
    }
    // What nobody reads may be wherever it likes.
    if (!found.isDirectory() && !isRead(name)) return;
    if (!isWithin(fullPath, this.#top))
      this.#reportLink(path, 'The link leads out of the workshop’s folder.', 'Put the file or folder itself here: whoever gets the workshop has nothing else.');
    else if (found.isDirectory() && (folder.isLinked || isWithin(folder.fullPath, fullPath)))
      this.#reportLink(
        path,
        'The link leads to a folder that it is in, or is in a folder that another link leads to.',
        'Delete the link; links are followed once.',
      );
    else this.#take(name, found, { path, fullPath, isLinked: true });
  }

  #take(name: string, found: Stats, at: Folder): void {
    const isTop = !at.path.includes('/');
    if (found.isDirectory()) {
      if (isRead(name)) this.#reportKind(at.path, 'This is a folder, with the name of a file.', 'A file, or a folder without such an ending.');
      else this.#list(at);
    } else if (!found.isFile()) {
      this.#reportKind(at.path, `This is ${kindOf(found)}, not a file.`, isTop ? 'A folder.' : 'Files and folders.');
    } else if (isTop) {
      this.#reportKind(at.path, 'This is a file.', 'A folder, with files in it.');
    } else {
      this.files.push({ path: at.path, fullPath: at.fullPath, size: found.size, modified: found.mtimeMs });
    }
  }

  #reportKind(path: string, message: string, expected: string): void {
    this.#tell('file-kind', path, { message, expected, fix: 'Move it out of the workshop, or give it another name.' });
  }

  #reportBrokenLink(path: string, error: unknown): void {
    const code = codeOf(error);
    if (code === 'ELOOP') this.#reportLink(path, 'The link leads to itself, by way of others perhaps.', 'Delete it, and put the file itself here.');
    else if (code === 'ENOENT' || code === 'ENOTDIR') this.#reportLink(path, 'The link leads nowhere.', 'Delete it, or put the file itself here.');
    else this.#reportUnreadable(path, error, 'file');
  }

  #reportLink(path: string, message: string, fix: string): void {
    this.#tell('file-link', path, { message, expected: 'A file, or a link to one in the workshop’s folder.', fix });
  }

  #reportUnreadable(path: string, error: unknown, kind: 'file' | 'folder'): void {
    reportUnreadable(path, error, kind, this.#report);
  }

  #reportName(folder: Folder, bytes: Buffer): void {
    // Each byte as a character: endings are the same in every encoding that there may be.
    const name = bytes.toString('latin1');
    if (!isRead(name) && name.includes('.')) return;
    const shown = name.replace(/[\u0080-\u00ff]/g, byte => `\\x${byte.charCodeAt(0).toString(16)}`);
    this.#tell('file-name', `${folder.path}/${shown}`, {
      message: 'The name of this file is not UTF-8, so that it cannot be read everywhere.',
      expected: 'A name of letters, digits and hyphens.',
      fix: 'Give it another name. Each \\x here stands for one byte that is not a character.',
    });
  }

  #tell<Name extends RuleName>(rule: Name, file: string, facts: FactsOf<Name>): void {
    this.#report(rule, { file, line: 1 }, facts);
  }
}

/** Reports a file or folder that the disk does not give. */
export function reportUnreadable(file: string, error: unknown, kind: 'file' | 'folder', report: Report): void {
  report(
    'file-unreadable',
    { file, line: 1 },
    {
      message: `The ${kind} cannot be read: ${reasonOf(error)}.`,
      expected: `A ${kind} that you can open yourself.`,
      fix: 'Close other programs that have it open, or allow yourself to read it, and run the command again.',
    },
  );
}

function reportOtherCase(folder: string, found: string, report: Report): void {
  report(
    'file-name',
    { file: folder, line: 1 },
    {
      message: `The folder is called “${found}”.`,
      expected: `“${folder}”: many systems tell uppercase from lowercase letters.`,
      fix: 'Rename it.',
    },
  );
}

function kindOf(found: Stats): string {
  if (found.isFIFO()) return 'a pipe';
  if (found.isSocket()) return 'a socket';
  return 'a device';
}
