import { heightOf, wordWidth } from './fitSize.ts';
import type { Paragraph } from './sheet.ts';

type Rows = readonly (readonly Paragraph[])[];

/** Room around the text of a cell in tables of that width: half a sheet has less. */
export const cellPadding = (width: number): { readonly side: number; readonly top: number } => (width > 800 ? { side: 14, top: 8 } : { side: 8, top: 6 });

/** How a table has room: the size of its type, the widths of its columns, and how tall it is, by the estimate that all text has. */
export interface TableSize {
  readonly size: number;
  readonly widths: readonly number[];
  /** Of each row. */
  readonly heights: readonly number[];
  readonly height: number;
}

/** Programs do not shrink the text of tables, so there is room for letters that are wider than the estimate by this share. */
const reserve = 1.12;

/** The smallest type of a table, in px. */
const smallest = 15;

/** Finds the largest type, up to a size, in which a table is no taller than that and no word is wider than its column. */
export function fitTable(rows: Rows, { width, height }: { readonly width: number; readonly height: number }, largest: number): TableSize {
  for (let size = Math.floor(largest); size > smallest; size--) {
    const found = tableAt(rows, width, size);
    if (found.height <= height && found.hasWholeWords) return found;
  }
  return tableAt(rows, width, smallest);
}

/** A table in type of that size. Each column has room for its longest word, and by the length of its texts a share of what is left. */
function tableAt(rows: Rows, width: number, size: number): TableSize & { readonly hasWholeWords: boolean } {
  const { side, top } = cellPadding(width);
  const count = Math.max(1, ...rows.map(row => row.length));
  const textsIn = (column: number): readonly string[] => rows.map(row => textOf(row[column]));
  const columns = Array.from({ length: count }, (_, column) => {
    const words = textsIn(column).flatMap(text => text.split(/\s+/));
    return {
      least: Math.max(...words.map(word => wordWidth(word, size) * reserve)) + 2 * side,
      letters: Math.max(1, ...textsIn(column).map(text => text.length)),
    };
  });
  const least = sum(columns.map(column => column.least));
  const [left, lower] = [Math.max(0, width - least), Math.min(1, width / least)];
  const letters = sum(columns.map(column => column.letters));
  const widths = columns.map(column => Math.floor(column.least * lower + (left * column.letters) / letters));
  const heightOfRow = (row: readonly Paragraph[]): number =>
    Math.max(...row.map((cell, i) => heightOf([{ ...cell, bold: true }], size, ((widths[i] ?? 0) - 2 * side) / reserve)));
  const heights = rows.map(row => heightOfRow(row) + 2 * top);
  return { size, widths, heights, height: sum(heights), hasWholeWords: least <= width };
}

const textOf = (cell: Paragraph | undefined): string => (cell?.runs ?? []).map(({ text }) => text).join('');

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
