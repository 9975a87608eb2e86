import { fitScale, heightOf } from './fitSize.ts';
import type { Paragraph } from './sheet.ts';

type Rows = readonly (readonly Paragraph[])[];

/** Room around the text of a cell. */
export const cellPadding = { side: 14, top: 8 };

const lengthOf = ({ runs }: Paragraph): number => runs.reduce((sum, { text }) => sum + text.length, 0);

/** How wide the columns of a table are: by their longest cells, yet none less than half of its even share. */
export function columnWidths(rows: Rows, width: number): readonly number[] {
  const count = Math.max(1, ...rows.map(row => row.length));
  const even = width / count;
  const longest = Array.from({ length: count }, (_, column) => Math.max(1, ...rows.map(row => (row[column] ? lengthOf(row[column]) : 0))));
  // By the root, since a cell that is four times as long has two lines of twice the length.
  const weights = longest.map(Math.sqrt);
  const all = weights.reduce((sum, each) => sum + each, 0);
  return weights.map(weight => Math.floor(even / 2 + ((weight / all) * width) / 2));
}

/** How tall a table is in type of that size, by the estimate that all text has. */
export function tableHeight(rows: Rows, widths: readonly number[], size: number): number {
  const rowHeight = (row: readonly Paragraph[]): number =>
    Math.max(...row.map((cell, i) => heightOf([{ ...cell, bold: true }], size, (widths[i] ?? 0) - 2 * cellPadding.side))) + 2 * cellPadding.top;
  return rows.reduce((sum, row) => sum + rowHeight(row), 0);
}

/** How much smaller type must be for a table to be no taller than that, and for no word to be wider than its column. */
export function tableScale(rows: Rows, widths: readonly number[], size: number, height: number): number {
  const fits = rows.flatMap(row =>
    row.map((cell, i) => fitScale([{ ...cell, bold: true }], size, { width: (widths[i] ?? 0) - 2 * cellPadding.side, height: Number.POSITIVE_INFINITY })),
  );
  let scale = Math.min(1, ...fits);
  while (scale > 0.5 && tableHeight(rows, widths, size * scale) > height) scale -= 0.05;
  return scale;
}
