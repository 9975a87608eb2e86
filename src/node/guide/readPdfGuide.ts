import { type GuideFile, GuideFileError, runsToText } from '../../sourceGuide/guideFile.ts';
import { isGarbled } from '../../sourceGuide/pdf/cleanCharacters.ts';
import { pagesToBlocks } from '../../sourceGuide/pdf/pagesToBlocks.ts';
import { checkPdfBytes } from './checkPdfBytes.ts';
import { listPages } from './listPages.ts';
import { type OpenPdf, openPdf } from './openPdf.ts';
import { type ReadPage, readPdfPage } from './readPdfPage.ts';

/**
 * Reads a PDF that has text. `name` is what messages call the file. Pages without text are named in the notes.
 * @throws GuideFileError if the bytes are no PDF, or a damaged one, if it takes a password to open it, or if it has hardly any text that can be read.
 */
export async function readPdfGuide(name: string, bytes: Uint8Array): Promise<GuideFile> {
  checkPdfBytes(name, bytes);
  const pdf = await openPdf(name, bytes);
  try {
    const pages = await readPages(name, pdf);
    const empty = pages.filter(page => !page.hasText);
    checkText(name, pages, empty);
    const unreadable = pages.filter(page => page.isGarbled);
    const readable = pages.filter(page => !page.isGarbled).map(({ page }) => page);
    const blocks = pagesToBlocks(readable);
    if (blocks.every(block => block.kind !== 'row' && runsToText(block.runs).trim() === '')) throw scanned(name, pages, pages);
    const notes = [...emptyNotes(empty), ...garbledNotes(unreadable), ...turnedNotes(pages)];
    return notes.length === 0 ? { name, blocks } : { name, blocks, notes };
  } finally {
    await pdf.close();
  }
}

interface JudgedPage extends ReadPage {
  /** Characters that are no spaces. */
  readonly length: number;
  readonly hasText: boolean;
  readonly isGarbled: boolean;
}

async function readPages(name: string, pdf: OpenPdf): Promise<readonly JudgedPage[]> {
  const pages: JudgedPage[] = [];
  for (let number = 1; number <= pdf.pages; number++) {
    try {
      const read = await readPdfPage(pdf, number);
      const text = read.page.pieces.map(piece => piece.text).join(' ');
      const length = text.replace(/\s/g, '').length;
      pages.push({ ...read, length, hasText: length >= 8, isGarbled: isGarbled(text) });
    } catch (error) {
      throw new GuideFileError(
        `“${name}” is damaged: its page ${number} cannot be read. Get the file again from where it came, or open it in another program and save it as a new PDF.`,
        { cause: error },
      );
    }
  }
  return pages;
}

/** A scan has hardly a word on most of its pages: fewer than 40 characters per page, where a page of text has 2000. */
function checkText(name: string, pages: readonly JudgedPage[], empty: readonly JudgedPage[]): void {
  const length = pages.reduce((sum, page) => sum + page.length, 0);
  if (length < 8 || (empty.length >= 0.5 * pages.length && length < 40 * pages.length)) throw scanned(name, pages, empty);
  const unreadable = pages.filter(page => page.isGarbled);
  if (unreadable.length >= 0.5 * pages.filter(({ hasText }) => hasText).length && unreadable.length > 0)
    throw new GuideFileError(
      `The text of “${name}” cannot be read: its fonts do not say which letters they draw, so that a program sees only codes. ` +
        'Ask whoever made it for another edition (Word, a web page or a new PDF), or have a program recognize its text (OCR), and use what that saves.',
    );
}

function scanned(name: string, pages: readonly JudgedPage[], empty: readonly JudgedPage[]): GuideFileError {
  const where = empty.length === pages.length ? 'on none of its pages' : `not on ${listPages(empty.map(({ page }) => page.number))}`;
  return new GuideFileError(
    `“${name}” has no text that can be read: text was found ${where} (it has ${pages.length}). Such a file is mostly a scan, pictures of pages. ` +
      'Have a program recognize its text first (OCR), or ask whoever made it for a PDF or Word file with text, and use that.',
  );
}

/** Pages that are simply empty are nothing to tell. */
function emptyNotes(empty: readonly JudgedPage[]): readonly string[] {
  const pictures = empty.filter(({ isDrawnOn }) => isDrawnOn).map(({ page }) => page.number);
  if (pictures.length === 0) return [];
  return [`No text was found on ${listPages(pictures)}. If there are words in a picture there, add them by hand.`];
}

function garbledNotes(unreadable: readonly JudgedPage[]): readonly string[] {
  if (unreadable.length === 0) return [];
  return [
    `The text on ${listPages(unreadable.map(({ page }) => page.number))} cannot be read, since its fonts do not say which letters they draw. Add it by hand.`,
  ];
}

/** A name along the edge of a page is no loss; 40 letters are a line of text. */
function turnedNotes(pages: readonly JudgedPage[]): readonly string[] {
  const turned = pages.filter(page => page.turned >= 40).map(({ page }) => page.number);
  return turned.length === 0 ? [] : [`Text that is turned on its side was left out on ${listPages(turned)}. Add it by hand if it matters.`];
}
