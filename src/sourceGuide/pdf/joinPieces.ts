import type { PdfLine, PdfPiece, PdfSpan } from './pdfPage.ts';

/** A piece on its line, which may be raised over it. */
export type PlacedPiece = PdfPiece & { readonly isRaised?: boolean };

/**
 * One line from the pieces on it, from left to right. Where the file has no space, a gap of 0.15 em is one, which is less than the space of any common
 * font (0.2 to 0.3 em) and more than kerning; a space in the file that takes no room (under 0.04 em) is none.
 */
export function joinPieces(page: number, pieces: readonly PlacedPiece[]): PdfLine {
  const spans: PdfSpan[] = [];
  let previous: PlacedPiece | undefined;
  for (const piece of pieces) {
    const { text } = piece;
    const space = previous === undefined || !isSpaceBetween(previous, piece) ? '' : isFar(previous, piece) ? '  ' : ' ';
    addSpan(spans, {
      text: space === '' ? text : space + text.trimStart(),
      isBold: piece.isBold,
      isItalic: piece.isItalic,
      isRaised: piece.isRaised ?? false,
      link: piece.link,
    });
    previous = piece;
  }
  const upright = pieces.filter(({ isRaised }) => !isRaised);
  const main = (upright.length > 0 ? upright : pieces).reduce((most, piece) => (piece.text.length > most.text.length ? piece : most));
  const letters = spans.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return {
    page,
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ left, width }) => left + width)),
    baseline: main.baseline,
    size: main.size,
    isBold: letters.length > 0 && letters.every(({ isBold, isRaised }) => isBold || isRaised),
    spans,
  };
}

function isSpaceBetween(before: PlacedPiece, after: PlacedPiece): boolean {
  const gap = after.left - (before.left + before.width);
  const size = Math.min(before.size, after.size);
  if (/\s$/.test(before.text)) return false;
  if (/^\s/.test(after.text) || after.isAfterSpace) return Math.abs(gap) >= 0.04 * size;
  return gap > 0.15 * size;
}

/** Words whose letters are spaced are farther apart than other words. */
const isFar = (before: PlacedPiece, after: PlacedPiece): boolean => after.left - (before.left + before.width) > 0.6 * Math.min(before.size, after.size);

function addSpan(spans: PdfSpan[], span: PdfSpan): void {
  const last = spans.at(-1);
  const isSame = last && last.isBold === span.isBold && last.isItalic === span.isItalic && last.isRaised === span.isRaised && last.link === span.link;
  if (isSame) spans[spans.length - 1] = { ...last, text: last.text + span.text };
  else spans.push(span);
}
