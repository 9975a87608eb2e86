import { type Stats, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type GuideFile, GuideFileError } from '../../sourceGuide/guideFile.ts';
import { readHtmlGuide } from '../../sourceGuide/readHtmlGuide.ts';
import { readMarkdownGuide } from '../../sourceGuide/readMarkdownGuide.ts';
import { readTextGuide } from '../../sourceGuide/readTextGuide.ts';
import { type Disk, machineDisk } from '../files/disk.ts';
import { codeOf, reasonOf } from '../files/fileErrors.ts';
import { decodeText } from './decodeText.ts';
import { type GuideKind, guideKindOf } from './guideKind.ts';
import { readDocxGuide } from './readDocxGuide.ts';
import { readPdfGuide } from './readPdfGuide.ts';

/** Megabytes: guides with photos have 50 at most, and what is larger is a video or a mistake. */
const largest = 100;

const expected = 'A guide is a PDF with text, a Word document (.docx), a web page (.html) or Markdown (.md, .txt)';

/**
 * Reads a guide from a file of any kind that can be one, by its content first and by its ending otherwise.
 * Fails with {@link GuideFileError}, which says what was found, what was expected and what to do.
 * @param disk what reads the file; a test passes one that refuses
 */
export async function readGuideFile(path: string, { read }: Pick<Disk, 'read'> = machineDisk): Promise<GuideFile> {
  const name = basename(path);
  const bytes = readBytes(path, read);
  const kind = guideKindOf(name, bytes);
  if (kind === undefined) throw new GuideFileError(`“${name}” is of no kind that is known. ${expected}. Save it as one of these, and run the command again.`);
  if (typeof kind === 'object')
    throw new GuideFileError(`“${name}” is ${kind.what}, so it can’t be read. ${expected}. ${kind.fix}, and run the command again.`);
  const guide = await readers[kind](name, bytes);
  if (guide.blocks.length === 0)
    throw new GuideFileError(`“${name}” has no text that can be read. ${expected}. Check that it is the right file, and run the command again.`);
  return guide;
}

const readers: Readonly<Record<GuideKind, (name: string, bytes: Uint8Array) => GuideFile | Promise<GuideFile>>> = {
  markdown: readAsText(readMarkdownGuide),
  text: readAsText(readTextGuide),
  html: readAsText((name, text) => readHtmlGuide(name, text)),
  docx: readDocxGuide,
  pdf: readPdfGuide,
};

function readAsText(read: (name: string, text: string) => GuideFile): (name: string, bytes: Uint8Array) => GuideFile {
  return (name, bytes) => {
    const { text, isGuessed } = decodeText(bytes);
    if (text.includes('\0'))
      throw new GuideFileError(
        `“${name}” has bytes that no text has, so it is no text file, or a damaged one. ${expected}. Save it again, and run the command again.`,
      );
    const guide = read(name, text);
    if (!isGuessed) return guide;
    const note = `“${name}” isn’t UTF-8 and doesn’t say what else; it was read as Windows-1252. If accents look wrong, save it as UTF-8, and run the command again.`;
    return { ...guide, notes: [...(guide.notes ?? []), note] };
  };
}

function readBytes(path: string, read: Disk['read']): Uint8Array {
  const found = lookAt(path);
  if (found.isDirectory()) throw new GuideFileError(`“${path}” is a folder. ${expected}. Name the file in it, and run the command again.`);
  if (!found.isFile()) throw new GuideFileError(`“${path}” is no file. ${expected}. Save it as a file, and run the command again.`);
  if (found.size === 0) throw new GuideFileError(`“${path}” is empty. ${expected}. Download or save it again, and run the command again.`);
  if (found.size > largest * 1024 * 1024) {
    const size = Math.ceil(found.size / 1024 / 1024);
    throw new GuideFileError(
      `“${path}” has ${size} MB, and a guide may have ${largest}. Save it with smaller pictures, or only the pages that matter, and run the command again.`,
    );
  }
  return unlessRefused(path, () => read(path));
}

function lookAt(path: string): Stats {
  return unlessRefused(path, () => statSync(path));
}

function unlessRefused<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const isGone = ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
    throw new GuideFileError(
      isGone
        ? `There is no file “${path}”. Check its name and its folder, and run the command again.`
        : `“${path}” can’t be read: ${reasonOf(error)}. Check who may read it and that no program has it open, and run the command again.`,
      { cause: error },
    );
  }
}
