import { type BodyStyle, roundSize } from './bodyStyle.ts';
import { lineToText, type PdfLine } from './pdfPage.ts';

/** From where to where lines of a column go, in pt. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** Whether a line looks like one of a heading: larger than text by 0.15, the least difference that typographers use, or bold in text that is not. */
export const isStrong = (line: PdfLine, body: BodyStyle): boolean => line.size >= 1.15 * body.size || (line.isBold && !body.isBold);

const endsSentence = /[.!?:;…]["”’»)\]]*\s*$/;

/**
 * Whether a line goes on with the paragraph above it: the same size, as close as lines are, not indented, and not after a line that ended
 * although there was room for the next word.
 */
export function continuesParagraph(line: PdfLine, paragraph: readonly PdfLine[], column: Column, body: BodyStyle): boolean {
  const above = paragraph.at(-1);
  if (!above || above.page !== line.page) return false;
  const gap = line.baseline - above.baseline;
  // Browsers make room for raised characters.
  const most = [...line.spans, ...above.spans].some(({ isRaised }) => isRaised) ? 1.4 : 1.18;
  if (gap <= 0 || gap > most * Math.max(body.leading(line.size), body.leading(above.size)) + 0.5) return false;
  if (Math.abs(roundSize(line.size) - roundSize(above.size)) > 0.08 * above.size) return false;
  const room = roomFor(line, above, column);
  const isFull = room < 0;
  if (line.isBold !== above.isBold && !isFull && paragraph.every(({ isBold }) => isBold) !== line.isBold) return false;
  if (isCentered(line, above)) return !(endsSentence.test(lineToText(above)) && room > 0.25 * (column.right - column.left));
  if (isIndented(line, above, paragraph)) return false;
  if (isFull || (isStrong(line, body) && isStrong(above, body) && !endsSentence.test(lineToText(above)))) return true;
  const beginsAnew = /^["“«¿¡(]*[\p{Lu}\d]/u.test(lineToText(line).trimStart());
  const isShort = endsSentence.test(lineToText(above)) ? room > 1.5 * line.size : room > 0.3 * (column.right - column.left);
  return !(beginsAnew && isShort);
}

/** What is left of the line above after the first word of a line, in pt, if that had been put there; words are as wide as their part of the line. */
function roomFor(line: PdfLine, above: PdfLine, { right }: Column): number {
  const text = lineToText(line).trim();
  const first = text.split(' ')[0] ?? '';
  const perCharacter = (line.right - line.left) / Math.max(1, text.length);
  return right - above.right - (first.length + 1) * perCharacter;
}

const isCentered = (a: PdfLine, b: PdfLine): boolean => Math.abs(a.left - b.left) > 3 && Math.abs(a.left + a.right - b.left - b.right) < 4;

/** The first line of a paragraph may begin farther right than the others, or farther left. */
function isIndented(line: PdfLine, above: PdfLine, paragraph: readonly PdfLine[]): boolean {
  const em = line.size;
  if (paragraph.length === 1) return line.left > above.left + 0.6 * em ? endsSentence.test(lineToText(above)) : line.left < above.left - 4 * em;
  return Math.abs(line.left - above.left) > 0.6 * em;
}
