import type { Stats } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { FactsOf, RuleName } from '../../diagnostics/rules.ts';
import type { Disk } from './disk.ts';
import { codeOf, failureOf } from './fileErrors.ts';
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

/** What editors and systems leave behind, which are not content: `.#a.md`, `#a.md#`, `._a.md`, `a.md~`, `.a.md.swp`, `~$a.md`, and all that is hidden. */
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
    // Files that nothing reads may be anywhere.
    if (!found.isDirectory() && !isRead(name)) return;
    if (!isWithin(fullPath, this.#top)) this.#reportFile('file-link', path, { leads: 'outside' });
    else if (found.isDirectory() && (folder.isLinked || isWithin(folder.fullPath, fullPath))) this.#reportFile('file-link', path, { leads: 'in-circles' });
    else this.#take(name, found, { path, fullPath, isLinked: true });
  }

  #take(name: string, found: Stats, at: Folder): void {
    const isTop = !at.path.includes('/');
    if (found.isDirectory()) {
      if (isRead(name)) this.#reportFile('file-kind', at.path, { found: 'folder', expected: 'file-or-plain-folder' });
      else this.#list(at);
    } else if (!found.isFile()) {
      this.#reportFile('file-kind', at.path, { found: kindOf(found), expected: isTop ? 'folder' : 'file-or-folder' });
    } else if (isTop) {
      this.#reportFile('file-kind', at.path, { found: 'file', expected: 'folder' });
    } else {
      this.files.push({ path: at.path, fullPath: at.fullPath, size: found.size, modified: found.mtimeMs });
    }
  }

  #reportBrokenLink(path: string, error: unknown): void {
    const code = codeOf(error);
    if (code === 'ELOOP') this.#reportFile('file-link', path, { leads: 'to-itself' });
    else if (code === 'ENOENT' || code === 'ENOTDIR') this.#reportFile('file-link', path, { leads: 'nowhere' });
    else this.#reportUnreadable(path, error, 'file');
  }

  #reportUnreadable(path: string, error: unknown, kind: 'file' | 'folder'): void {
    reportUnreadable(path, error, kind, this.#report);
  }

  #reportName(folder: Folder, bytes: Buffer): void {
    // Each byte as a character: endings are the same in every encoding that there may be.
    const name = bytes.toString('latin1');
    if (!isRead(name) && name.includes('.')) return;
    const shown = name.replace(/[\u0080-\u00ff]/g, byte => `\\x${byte.charCodeAt(0).toString(16)}`);
    this.#reportFile('file-name', `${folder.path}/${shown}`, { kind: 'not-utf8' });
  }

  #reportFile<Name extends RuleName>(rule: Name, file: string, facts: FactsOf<Name>): void {
    this.#report(rule, { file, line: 1 }, facts);
  }
}

/** Reports a file or folder that the disk does not give. */
export function reportUnreadable(file: string, error: unknown, kind: 'file' | 'folder', report: Report): void {
  report('file-unreadable', { file, line: 1 }, { kind, failure: failureOf(error) });
}

function reportOtherCase(folder: string, found: string, report: Report): void {
  report('file-name', { file: folder, line: 1 }, { kind: 'folder', found, wanted: folder });
}

function kindOf(found: Stats): 'pipe' | 'socket' | 'device' {
  if (found.isFIFO()) return 'pipe';
  if (found.isSocket()) return 'socket';
  return 'device';
}
