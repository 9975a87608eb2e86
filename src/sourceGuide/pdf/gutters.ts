import { isLoneMark, markOf } from './listMarks.ts';
import { bottomOf, lineToText, type PdfLine, topOf } from './pdfPage.ts';

/** White space from top to bottom with text at both sides. What crosses it divides it into bands. */
export interface Gutter {
  readonly bands: readonly Band[];
}

export interface Band {
  readonly left: readonly PdfLine[];
  readonly right: readonly PdfLine[];
}

/** The longest gutter between lines that are sorted from top to bottom, if there is one. `body` is the size of most text, in pt. */
export function findGutter(lines: readonly PdfLine[], body: number): Gutter | undefined {
  const begins = [...new Set(lines.map(({ left }) => Math.round(left)))].filter(x => lines.some(({ right }) => right < x));
  let best: { readonly bands: readonly Band[]; readonly length: number } | undefined;
  for (const x of begins) {
    const bands = bandsAt(x - 1, lines, body).filter(isDivided);
    const length = bands.reduce((sum, band) => sum + sharedHeight(band), 0);
    if (bands.length > 0 && (!best || length > best.length + 1)) best = { bands, length };
  }
  return best;
}

/** What is beside a place, cut where a line crosses it or comes closer than 0.6 em from the left. */
function bandsAt(x: number, lines: readonly PdfLine[], body: number): readonly Band[] {
  const bands: Band[] = [];
  let left: PdfLine[] = [];
  let right: PdfLine[] = [];
  const close = (): void => {
    if (left.length > 0 && right.length > 0) bands.push({ left, right });
    left = [];
    right = [];
  };
  for (const line of lines) {
    if (line.left >= x) right.push(line);
    else if (line.right > x - 0.6 * body || spansAlone(line, x, lines, body)) close();
    else left.push(line);
  }
  close();
  return bands;
}

/** A large heading that is short enough to end before the gutter spans it all the same if nothing is beside it, nor beside the space around it. */
function spansAlone(line: PdfLine, x: number, lines: readonly PdfLine[], body: number): boolean {
  if (line.size < 1.15 * body) return false;
  const others = lines.filter(each => each !== line && each.left < x);
  const above = Math.max(-Infinity, ...others.filter(each => each.baseline < line.baseline).map(bottomOf));
  const below = Math.min(Infinity, ...others.filter(each => each.baseline > line.baseline).map(topOf));
  return !lines.some(
    each => each.left >= x && bottomOf(each) > Math.max(above, topOf(line) - 2 * body) + 2 && topOf(each) < Math.min(below, bottomOf(line) + 2 * body) - 2,
  );
}

/**
 * Whether both sides are text by themselves: at least two lines each, one beside the other, of more than a few characters. Marks of a list are none, nor
 * are headings in the margin beside what they are about.
 */
function isDivided(band: Band): boolean {
  const { left, right } = band;
  if (left.length < 2 || right.length < 2 || sharedHeight(band) < 1.5 * Math.min(left[0]?.size ?? 0, right[0]?.size ?? 0)) return false;
  const texts = left.map(lineToText);
  if (texts.every(text => isLoneMark(text))) return false;
  const areHeadings = left.every(({ isBold }) => isBold) && !right.every(({ isBold }) => isBold) && left.length < 0.5 * right.length;
  const areBesideText = areHeadings && left.every(line => right.some(each => Math.abs(each.baseline - line.baseline) < 0.5 * line.size));
  return !areBesideText || texts.some(text => markOf(text) !== undefined);
}

function sharedHeight({ left, right }: Band): number {
  const begin = Math.max(topOfAll(left), topOfAll(right));
  const end = Math.min(bottomOfAll(left), bottomOfAll(right));
  return Math.max(0, end - begin);
}

const topOfAll = (lines: readonly PdfLine[]): number => Math.min(...lines.map(topOf));
const bottomOfAll = (lines: readonly PdfLine[]): number => Math.max(...lines.map(bottomOf));
