import type { WorkshopSource } from '../../compiler/source.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { ImageFacts } from '../../model/imageFacts.ts';
import { type Disk, machineDisk } from '../files/disk.ts';
import { type FoundFile, findFiles, imageFile, reportUnreadable, textFile } from '../files/findFiles.ts';
import { iconNames } from '../package/icons.ts';
import { readFileFacts } from './readFileFacts.ts';

/** Folders below a workshop’s own that hold its text, and the guide’s. */
export const contentFolders = ['slides', 'speaker-notes', 'locales', 'guide'];

/** In `guide/`, the guide’s text in each language, and what of it was accepted. Authors may keep the guide itself there, and whatever belongs to it. */
const keptOfGuide = /^guide\/(?:[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\.md|guide\.lock\.json)$/;

const isContent = (path: string): boolean => !/^guide(?:\/|$)/.test(path) || keptOfGuide.test(path);

/** Finds the files that hold content, and reports what is wrong with others that should. */
function findContent(root: string, report: Report, disk: Disk): readonly FoundFile[] {
  const reportContent: Report = (rule, location, facts) => {
    if (isContent(location.file)) report(rule, location, facts);
  };
  return findFiles(root, contentFolders, reportContent, disk).filter(({ path }) => isContent(path));
}

/**
 * Reads a workshop's folder. Reports what is on the disk and cannot be read (see `findFiles`), files that are not UTF-8 and those with both sides
 * of a merge; their text is kept only to be shown.
 */
export function readSource(root: string, report: Report, disk: Disk = machineDisk): WorkshopSource {
  const files = new Map<string, string>();
  const images = new Map<string, ImageFacts | undefined>();
  const others = new Set<string>();
  for (const found of findContent(root, report, disk)) {
    const { path, fullPath } = found;
    try {
      if (imageFile.test(path)) {
        // One that cannot be read is not missing.
        images.set(path, undefined);
        images.set(path, readFileFacts(found, disk));
      } else if (textFile.test(path)) files.set(path, readText(path, disk.read(fullPath), report));
      else others.add(path);
    } catch (error) {
      reportUnreadable(path, error, 'file', report);
    }
  }
  return { files, images, others, icons: iconNames() };
}

/** Changes when anything in a workshop was written: the name, size and time of each file, and what is wrong with others. */
export function stampOf(root: string, disk: Disk = machineDisk): string {
  const lines: string[] = [];
  const report: Report = (rule, { file }, facts) => lines.push(`${rule} ${file} ${JSON.stringify(facts)}`);
  for (const { path, size, modified } of findContent(root, report, disk)) lines.push(`${path} ${size} ${modified}`);
  return lines.join('\n');
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function readText(path: string, bytes: Buffer, report: Report): string {
  try {
    const text = decoder.decode(bytes);
    if (!path.endsWith('.lock.json')) reportMerge(path, text, report);
    return text;
  } catch {
    report('not-utf8', { file: path, line: firstBadLine(bytes) }, {});
    return bytes.toString('utf8');
  }
}

/** A lock is read line by line all the same; Markdown would take the marks for quotes and headings. */
function reportMerge(file: string, text: string, report: Report): void {
  const at = text.search(/^(?:<{7}|>{7}) /m);
  if (at < 0) return;
  report('merge-conflict', { file, line: text.slice(0, at).split('\n').length }, {});
}

/** The line on which bytes stop being UTF-8, from 1. */
function firstBadLine(bytes: Buffer): number {
  const lines = bytes.toString('utf8').split('\n');
  return lines.findIndex(line => line.includes('\uFFFD')) + 1 || 1;
}
