import type { PdfPage, PdfPiece, PdfTag } from '../../src/sourceGuide/pdf/pdfPage.ts';

/** Text at a place on a page, in pt; half of its size is how wide a character is. */
export function piece(text: string, left: number, baseline: number, look: Partial<PdfPiece> = {}): PdfPiece {
  const size = look.size ?? 11;
  const width = text.length * size * 0.5;
  return { text, left, width, baseline, size, isBold: false, isItalic: false, isAfterSpace: false, isArtifact: false, content: undefined, ...look };
}

export const pdfPage = (number: number, pieces: readonly PdfPiece[], tags?: PdfTag): PdfPage => ({ number, width: 612, height: 792, pieces, links: [], tags });

export const tag = (role: string, ...children: readonly (PdfTag | string)[]): PdfTag => ({ role, children });
