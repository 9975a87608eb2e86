import type { PdfPiece } from './pdfPage.ts';

/** Where something small is drawn, in pt from the page’s upper left corner. */
export interface Dot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Bullets that are drawn instead of written, as browsers do: small shapes at the height of lowercase letters, up to 3 em in front of the first text of a line. */
export function bulletPieces(dots: readonly Dot[], pieces: readonly PdfPiece[]): readonly PdfPiece[] {
  return dots.flatMap(({ left, top, right, bottom }): readonly PdfPiece[] => {
    const middle = (top + bottom) / 2;
    const onLine = pieces.filter(({ baseline, size }) => middle < baseline - 0.1 * size && middle > baseline - 0.6 * size && bottom - top < 0.7 * size);
    const after = onLine.filter(piece => piece.left >= right - 1 && piece.left - right < 3 * piece.size).sort((a, b) => a.left - b.left)[0];
    const isInText = onLine.some(piece => piece.left < left && piece.left + piece.width > left - 1.5 * piece.size);
    if (!after || isInText) return [];
    const { baseline, size } = after;
    return [
      { text: '•', left, width: right - left, baseline, size, isBold: false, isItalic: false, isAfterSpace: false, isArtifact: false, content: undefined },
    ];
  });
}
