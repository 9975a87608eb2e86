import type { PdfLine } from './pdfPage.ts';

/** What is at both sides of white space that goes from top to bottom. */
export interface Band {
  readonly left: readonly PdfLine[];
  readonly right: readonly PdfLine[];
}
