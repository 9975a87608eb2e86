import { joinPieces, type PlacedPiece } from './joinPieces.ts';
import { isLoneMark } from './listMarks.ts';
import { lineToText, type PdfLine, type PdfPiece } from './pdfPage.ts';

interface Row {
  readonly baseline: number;
  readonly size: number;
  readonly pieces: PlacedPiece[];
}

/**
 * Pieces of lines that belong together since nothing wide is between them: one for a line of a column, several for a row of a table. They are not in
 * the order of reading yet.
 */
export function linesOnPage(page: number, pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const rows: Row[] = [];
  // Large characters first, so that small ones find the line that they are raised over.
  for (const piece of [...pieces].sort((a, b) => b.size - a.size || a.baseline - b.baseline)) {
    // A mark is next to its text; what stands on one line with it may be in another column.
    const raisedOver = isSmallMark(piece) ? rows.find(each => isRaisedOver(each, piece)) : undefined;
    const row = raisedOver ?? rows.find(each => Math.abs(each.baseline - piece.baseline) <= 0.2 * piece.size && piece.size >= 0.5 * each.size);
    if (row) row.pieces.push(raisedOver ? { ...piece, isRaised: piece.baseline < row.baseline } : piece);
    else rows.push({ baseline: piece.baseline, size: piece.size, pieces: [piece] });
  }
  return rows.flatMap(row => cutAtGaps(page, row));
}

const isSmallMark = ({ text }: PdfPiece): boolean => text.trim().length <= 6;

/** Marks of footnotes, ®, ordinal letters and exponents are smaller than their line, and next to a piece of it. */
const isRaisedOver = (row: Row, piece: PdfPiece): boolean =>
  piece.size <= 0.85 * row.size &&
  Math.abs(piece.baseline - row.baseline) > 0.1 * piece.size &&
  piece.baseline >= row.baseline - 0.75 * row.size &&
  piece.baseline <= row.baseline + 0.3 * row.size &&
  row.pieces.some(each => each.size >= 1.15 * piece.size && gapBetween(each, piece) <= 0.35 * each.size);

const gapBetween = (a: PdfPiece, b: PdfPiece): number => Math.max(a.left, b.left) - Math.min(a.left + a.width, b.left + b.width);

/** Words of a justified line are hardly ever 0.9 em apart, and columns hardly ever less; the mark of an item may be farther from its text. */
function cutAtGaps(page: number, { pieces }: Row): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PlacedPiece[] = [];
  const close = (): void => {
    if (open.length > 0) lines.push(joinPieces(page, open));
    open = [];
  };
  for (const piece of [...pieces].sort((a, b) => a.left - b.left)) {
    const right = Math.max(...open.map(({ left, width }) => left + width));
    const size = Math.min(piece.size, Math.max(...open.map(each => each.size)));
    const mostGap = open.length > 0 && isLoneMark(open.map(({ text }) => text).join('')) ? 4 : 0.9;
    if (open.length > 0 && piece.left - right > mostGap * size) close();
    open.push(piece);
  }
  close();
  return lines.filter(line => lineToText(line).trim() !== '');
}
