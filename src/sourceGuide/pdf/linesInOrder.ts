import { joinPieces, type PlacedPiece } from './joinPieces.ts';
import { lineToText, type PdfLine, type PdfPiece } from './pdfPage.ts';

/** Lines of pieces that are in the order of reading already: one begins where a piece is lower than the one before it, or goes back to the left. */
export function linesInOrder(page: number, pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const lines: PlacedPiece[][] = [];
  for (const [i, piece] of pieces.entries()) {
    const line = lines.at(-1);
    const main = line?.reduce((largest, each) => (each.size > largest.size ? each : largest));
    const last = line?.at(-1);
    if (!line || !main || !last) {
      lines.push([piece]);
      continue;
    }
    const isSmall = piece.size <= 0.85 * main.size && piece.text.trim().length <= 6;
    const rise = main.baseline - piece.baseline;
    const size = Math.max(main.size, piece.size);
    const isOnLine =
      Math.abs(rise) <= 0.2 * size || (isSmall && rise < 0.75 * main.size && rise > -0.3 * main.size) || isMarkBefore(main, piece, pieces[i - 1]);
    if (isOnLine && piece.left > last.left - 0.5 * size) line.push({ ...piece, isRaised: isSmall && rise > 0.1 * main.size });
    else lines.push([piece]);
  }
  return lines.map(line => joinPieces(page, markedFirst(line))).filter(line => lineToText(line).trim() !== '');
}

/** A raised mark may also be the first of its line. */
const isMarkBefore = (mark: PdfPiece, piece: PdfPiece, last: PdfPiece | undefined): boolean =>
  mark === last && mark.text.trim().length <= 3 && mark.size <= 0.85 * piece.size && Math.abs(mark.baseline - piece.baseline) < 0.75 * piece.size;

function markedFirst(line: readonly PlacedPiece[]): readonly PlacedPiece[] {
  const [first, second, ...others] = line;
  const isMark = first && second && first.text.trim().length <= 3 && first.size <= 0.85 * second.size && second.baseline - first.baseline > 0.1 * second.size;
  return isMark ? [{ ...first, isRaised: true }, second, ...others] : line;
}
