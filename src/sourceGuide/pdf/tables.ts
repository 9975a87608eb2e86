import type { Band } from './band.ts';
import { markOf } from './listMarks.ts';
import { bottomOf, lineToText, type PdfLine, topOf } from './pdfPage.ts';

/** A table as its cells are aligned: rows, of which each has the lines of each cell. */
export interface AlignedTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly (readonly PdfLine[])[])[];
}

/**
 * What is at both sides of a gutter as a table, if it looks like one: three rows or more begin at the same heights in all columns, and there is more space between
 * rows than between lines, or each cell has one line that is much shorter than its column. Text in columns does neither.
 */
export function alignedTable({ left, right }: Band, body: number): AlignedTable | undefined {
  const lines = [...left, ...right];
  if (lines.some(line => markOf(lineToText(line)) !== undefined)) return;
  const columns = columnsOf(lines);
  if (columns.length < 2 || columns.length > 8) return;
  const areShort = lines.filter(line => isShort(line, columns)).length >= 0.6 * lines.length;
  const spaced = rowsOf(lines, 0.4 * body);
  // Rows without space between them are as far apart as lines are.
  const rows = spaced.length >= 3 || !areShort ? spaced : rowsOf(lines, 0);
  const cells = rows.map(row => columns.map((column, i) => row.filter(line => isInColumn(line, column, columns[i + 1]))));
  if (rows.length < 3 || cells.some(row => row.filter(cell => cell.length > 0).length < 2)) return;
  const whole = cells.filter(row => row.every(cell => cell.length > 0));
  if (whole.length < 0.7 * rows.length) return;
  const beginTogether = whole.filter(row => spread(row.map(cell => cell[0]?.baseline ?? 0)) < 0.4 * body);
  if (beginTogether.length < 0.7 * whole.length) return;
  const haveSpace = rows.length < 0.7 * Math.max(...columns.map(column => lines.filter(line => Math.abs(line.left - column) < 3).length));
  return areShort || haveSpace ? { kind: 'table', rows: cells } : undefined;
}

/** Where columns begin: where at least a third as many lines begin as at the most frequent place. */
function columnsOf(lines: readonly PdfLine[]): readonly number[] {
  const begins: { x: number; count: number }[] = [];
  for (const { left } of [...lines].sort((a, b) => a.left - b.left)) {
    const last = begins.at(-1);
    if (last && left - last.x < 6) last.count++;
    else begins.push({ x: left, count: 1 });
  }
  const most = Math.max(...begins.map(({ count }) => count));
  return begins.filter(({ count }) => count >= most / 3).map(({ x }) => x);
}

const isInColumn = ({ left }: PdfLine, column: number, next: number | undefined): boolean => left >= column - 3 && (next === undefined || left < next - 3);

/** Lines between which there is less white space from side to side than rows have between them, in pt. */
function rowsOf(lines: readonly PdfLine[], space: number): readonly (readonly PdfLine[])[] {
  const rows: PdfLine[][] = [];
  let bottom = -Infinity;
  for (const line of [...lines].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row && topOf(line) - bottom < space) row.push(line);
    else rows.push([line]);
    bottom = Math.max(bottom, bottomOf(line));
  }
  return rows;
}

/** Whether a line leaves more than a third of its column free. */
function isShort(line: PdfLine, columns: readonly number[]): boolean {
  const next = columns.find(x => x > line.left + 3) ?? Math.max(...columns) + 200;
  return line.right - line.left < 0.66 * (next - line.left);
}

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
