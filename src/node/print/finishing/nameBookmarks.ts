import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { hasRightToLeft } from './rightToLeft.ts';

const keys = { Outlines: PDFName.of('Outlines'), First: PDFName.of('First'), Next: PDFName.of('Next'), Title: PDFName.of('Title') };

/**
 * Gives bookmarks the text of their headings: of words from right to left, Chromium puts the last one first.
 * @param headings as they are in the page, in their order
 */
export function nameBookmarks({ catalog }: PDFDocument, headings: readonly string[]): void {
  const outlines = catalog.lookup(keys.Outlines);
  const left = [...headings];
  const name = (item: unknown): void => {
    if (!(item instanceof PDFDict)) return;
    const title = item.lookup(keys.Title);
    const text = title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : '';
    if (hasRightToLeft(text)) {
      const at = left.findIndex(heading => lettersOf(heading) === lettersOf(text));
      const [heading] = at < 0 ? [] : left.splice(at, 1);
      if (heading !== undefined) item.set(keys.Title, PDFHexString.fromText(heading));
    }
    name(item.lookup(keys.First));
    name(item.lookup(keys.Next));
  };
  if (outlines instanceof PDFDict) name(outlines.lookup(keys.First));
}

/** The same for a text with its words in another order. */
const lettersOf = (text: string): string => [...text.normalize('NFKC').replace(/\s/g, '')].sort().join('');
