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
    const text = closeUp(piece.text).replace(/ +/g, ' ');
    const hasSpace = previous !== undefined && isSpaceBetween(previous, piece);
    addSpan(spans, {
      text: hasSpace ? ` ${text.trimStart()}` : text,
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

/** A heading that is set with wide spaces between its letters, such as “S T E P”, is a word. */
function closeUp(text: string): string {
  const parts = text.trim().split(/\s+/);
  const single = parts.filter(part => part.length === 1);
  return parts.length >= 4 && single.length >= 0.75 * parts.length && /\p{L}/u.test(text) ? parts.join('') : text;
}

function addSpan(spans: PdfSpan[], span: PdfSpan): void {
  const last = spans.at(-1);
  const isSame = last && last.isBold === span.isBold && last.isItalic === span.isItalic && last.isRaised === span.isRaised && last.link === span.link;
  if (isSame) spans[spans.length - 1] = { ...last, text: last.text + span.text };
  else spans.push(span);
}
