import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkshopSource } from '../compiler/source.ts';
import type { Report } from '../model/problem.ts';
import { iconNames } from './icons.ts';

/** Folders below a workshop’s own that hold its text. */
export const contentFolders = ['slides', 'speaker-notes', 'locales'];

/** Reads a workshop's folder. Reports files that are not UTF-8 and those with both sides of a merge; their text is kept only to be shown. */
export function readSource(root: string, report: Report): WorkshopSource {
  const files = new Map<string, string>();
  const images = new Set<string>();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (const path of contentFolders.flatMap(folder => filesBelow(root, folder))) {
    if (/\.(svg|png|jpe?g|webp|gif|avif)$/i.test(path)) images.add(path);
    if (!/\.(md|ya?ml|lock\.json)$/.test(path)) continue;
    const bytes = readFileSync(join(root, path));
    try {
      const text = decoder.decode(bytes);
      files.set(path, text);
      if (!path.endsWith('.lock.json')) reportMerge(path, text, report);
    } catch {
      files.set(path, bytes.toString('utf8'));
      report(
        'not-utf8',
        { file: path, line: firstBadLine(bytes) },
        {
          message: 'The file is not UTF-8: accents and ñ cannot be read from this line on.',
          expected: 'UTF-8, the encoding of today’s editors.',
          hint: 'Open it in the editor that made it, and save it “as UTF-8”.',
        },
      );
    }
  }
  return { files, images, icons: iconNames() };
}

/** A lock is read line by line all the same; Markdown would take the signs for quotes and headings. */
function reportMerge(file: string, text: string, report: Report): void {
  const at = text.search(/^(?:<{7}|>{7}) /m);
  if (at < 0) return;
  report(
    'merge-conflict',
    { file, line: text.slice(0, at).split('\n').length },
    {
      message: 'Two versions of the text stand here, as a merge left them.',
      expected: 'One version.',
      hint: 'Keep what is right of the two, and take away the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    },
  );
}

/** Paths of all files in a folder and below, from the root, with `/`, sorted. */
export function filesBelow(root: string, folder: string): readonly string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .flatMap(entry => (entry.isDirectory() ? filesBelow(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort();
}

/** The line on which bytes stop being UTF-8, from 1. */
function firstBadLine(bytes: Buffer): number {
  const lines = bytes.toString('utf8').split('\n');
  return lines.findIndex(line => line.includes('\uFFFD')) + 1 || 1;
}
