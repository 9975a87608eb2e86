import type { Band } from './band.ts';
import { isLoneMark, markOf } from './listMarks.ts';
import { bottomOf, lineToText, type PdfLine, topOf } from './pdfPage.ts';
import { alignedTable } from './tables.ts';

/** White space with text at both sides. */
export interface Gutter {
  /** Where the right side begins, in pt. */
  readonly x: number;
  readonly band: Band;
}

/** What is above and below some lines in their part of the page. */
export interface Surroundings {
  /** All lines of that part. */
  readonly lines: readonly PdfLine[];
  /** Where it has gutters: there, a single line may be a column too. */
  readonly gutters: readonly number[];
}

/** The longest gutter between lines that are sorted from top to bottom, if there is one. `body` is the size of most text, in pt. */
export function findGutter(lines: readonly PdfLine[], body: number, around: Surroundings): Gutter | undefined {
  const begins = [...new Set(lines.map(({ left }) => Math.round(left)))].filter(x => lines.some(({ right }) => right < x));
  let best: { readonly gutter: Gutter; readonly length: number } | undefined;
  for (const x of begins) {
    const isKnown = around.gutters.some(each => Math.abs(each - x) < 3);
    for (const band of bandsAt(x - 1, lines, body, around.lines)) {
      const length = sharedHeight(band);
      if (best && length <= best.length + 1) continue;
      if (isDivided(band, body) || (isKnown && band.right.every(({ left }) => Math.abs(left - x) < 3))) best = { gutter: { x, band }, length };
    }
  }
  return best?.gutter;
}

/** What is beside a place, cut where a line crosses it or comes closer than 0.4 em from the left. */
function bandsAt(x: number, lines: readonly PdfLine[], body: number, around: readonly PdfLine[]): readonly Band[] {
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
    else if (line.right > x - 0.4 * body || spansAlone(line, x, around, body)) close();
    else left.push(line);
  }
  close();
  return bands;
}

/**
 * A large heading that is short enough to end before the gutter spans it all the same if the text beside it stops for it: nothing is beside it, nor half
 * a line above and below, which is more than there is between paragraphs.
 */
function spansAlone(line: PdfLine, x: number, lines: readonly PdfLine[], body: number): boolean {
  if (line.size < 1.15 * body) return false;
  const beside = lines.filter(each => each.left >= x);
  const isAbove = (each: PdfLine): boolean => bottomOf(each) < topOf(line) - 0.4 * line.size;
  const isBelow = (each: PdfLine): boolean => topOf(each) > bottomOf(line) + 0.3 * line.size;
  return beside.some(isAbove) && beside.some(isBelow) && beside.every(each => isAbove(each) || isBelow(each));
}

/**
 * Whether both sides are text by themselves: at least three lines each, of which half have 12 characters or more and, at the right, most begin where others do,
 * so that they are not words of justified lines that happen to be under each other; or a table. Marks of a list are no text, nor are headings in the margin beside what they are about.
 */
function isDivided(band: Band, body: number): boolean {
  const { left, right } = band;
  if (sharedHeight(band) < 1.5 * Math.min(left[0]?.size ?? 0, right[0]?.size ?? 0)) return false;
  const isText = [left, right].every(lines => {
    const rows = rowsOf(lines);
    return rows.length >= 3 && rows.filter(({ length }) => length >= 12).length >= rows.length / 2;
  });
  const rows = rowsOf(right);
  const isAligned = rows.filter(row => rows.some(other => other !== row && Math.abs(other.left - row.left) < 2)).length >= 0.6 * rows.length;
  if (!(isText && isAligned) && !alignedTable(band, body)) return false;
  const texts = left.map(lineToText);
  if (texts.every(text => isLoneMark(text))) return false;
  const areHeadings = left.every(({ isBold }) => isBold) && !right.every(({ isBold }) => isBold) && left.length < 0.5 * right.length;
  const areBesideText = areHeadings && left.every(line => right.some(each => Math.abs(each.baseline - line.baseline) < 0.5 * line.size));
  return !areBesideText || texts.some(text => markOf(text) !== undefined);
}

/** Where each line begins and how many characters it has, also if its words are far apart. */
function rowsOf(lines: readonly PdfLine[]): readonly { readonly left: number; readonly length: number }[] {
  const rows = new Map<number, { left: number; length: number }>();
  for (const line of lines) {
    const row = rows.get(Math.round(line.baseline)) ?? { left: Infinity, length: 0 };
    rows.set(Math.round(line.baseline), { left: Math.min(row.left, line.left), length: row.length + lineToText(line).length });
  }
  return [...rows.values()];
}

function sharedHeight({ left, right }: Band): number {
  const begin = Math.max(topOfAll(left), topOfAll(right));
  const end = Math.min(bottomOfAll(left), bottomOfAll(right));
  return Math.max(0, end - begin);
}

const topOfAll = (lines: readonly PdfLine[]): number => Math.min(...lines.map(topOf));
const bottomOfAll = (lines: readonly PdfLine[]): number => Math.max(...lines.map(bottomOf));
