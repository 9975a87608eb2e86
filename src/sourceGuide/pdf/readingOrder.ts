import { findGutter, type Surroundings } from './gutters.ts';
import { bottomOf, type PdfLine, topOf } from './pdfPage.ts';
import { type AlignedTable, alignedTable } from './tables.ts';

/** What is read from top to bottom, or row by row. */
export type Flow = { readonly kind: 'column'; readonly lines: readonly PdfLine[] } | AlignedTable;

/**
 * The parts of a page in the order of reading: columns one after another, and what spans them in between, so that it divides them. A narrow column
 * beside a wide one, such as a box, is read after it. `body` is the size of most text, in pt.
 */
export function readingOrder(lines: readonly PdfLine[], body: number, around: Surroundings = { lines, gutters: [] }): readonly Flow[] {
  const sorted = [...lines].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const gutter = findGutter(sorted, body, around);
  if (!gutter) return sorted.length === 0 ? [] : [{ kind: 'column', lines: sorted }];
  const { band, x } = gutter;
  const inBand = new Set([...band.left, ...band.right]);
  const top = Math.min(...[...inBand].map(({ baseline }) => baseline));
  const others = sorted.filter(line => !inBand.has(line));
  const above = others.filter(({ baseline }) => baseline < top);
  const below = others.filter(({ baseline }) => baseline >= top);
  const beside = { ...around, gutters: [...around.gutters, x] };
  const table = alignedTable(band, body);
  return [
    ...readingOrder(above, body, beside),
    ...(table ? [table] : inOrder(band.left, band.right).flatMap(side => readingOrder(side, body))),
    ...readingOrder(below, body, beside),
  ];
}

/** A column of less than 0.6 of the other’s width is beside the text; one at the left is then read after it. */
function inOrder(left: readonly PdfLine[], right: readonly PdfLine[]): readonly (readonly PdfLine[])[] {
  const widthOf = (lines: readonly PdfLine[]): number => Math.max(...lines.map(line => line.right)) - Math.min(...lines.map(line => line.left));
  const heightOf = (lines: readonly PdfLine[]): number => Math.max(...lines.map(bottomOf)) - Math.min(...lines.map(topOf));
  const isAside = widthOf(left) < 0.6 * widthOf(right) && heightOf(left) < 0.9 * heightOf(right);
  return isAside ? [right, left] : [left, right];
}
