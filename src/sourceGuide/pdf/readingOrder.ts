import { findGutter, type Gutter } from './gutters.ts';
import { bottomOf, type PdfLine, topOf } from './pdfPage.ts';
import { type AlignedTable, alignedTable } from './tables.ts';

/** What is read from top to bottom, or row by row. */
export type Flow = { readonly kind: 'column'; readonly lines: readonly PdfLine[] } | AlignedTable;

/**
 * The parts of a page in the order of reading: columns one after another, and what spans them in between, so that it divides them. A narrow column
 * beside a wide one, such as a box, is read after it. `body` is the size of most text, in pt.
 */
export function readingOrder(lines: readonly PdfLine[], body: number): readonly Flow[] {
  const sorted = [...lines].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const gutter = findGutter(sorted, body);
  if (!gutter) return sorted.length === 0 ? [] : [{ kind: 'column', lines: sorted }];
  return cutAt(gutter, sorted, body);
}

function cutAt({ bands }: Gutter, lines: readonly PdfLine[], body: number): readonly Flow[] {
  const inBands = new Set(bands.flatMap(({ left, right }) => [...left, ...right]));
  const flows: Flow[] = [];
  let rest = lines.filter(line => !inBands.has(line));
  for (const band of bands) {
    const top = Math.min(...[...band.left, ...band.right].map(({ baseline }) => baseline));
    flows.push(
      ...readingOrder(
        rest.filter(({ baseline }) => baseline < top),
        body,
      ),
    );
    rest = rest.filter(({ baseline }) => baseline >= top);
    const table = alignedTable(band, body);
    if (table) flows.push(table);
    else for (const side of inOrder(band.left, band.right)) flows.push(...readingOrder(side, body));
  }
  return [...flows, ...readingOrder(rest, body)];
}

/** A column of less than 0.6 of the other’s width is beside the text; one at the left is then read after it. */
function inOrder(left: readonly PdfLine[], right: readonly PdfLine[]): readonly (readonly PdfLine[])[] {
  const widthOf = (lines: readonly PdfLine[]): number => Math.max(...lines.map(line => line.right)) - Math.min(...lines.map(line => line.left));
  const heightOf = (lines: readonly PdfLine[]): number => Math.max(...lines.map(bottomOf)) - Math.min(...lines.map(topOf));
  const isAside = widthOf(left) < 0.6 * widthOf(right) && heightOf(left) < 0.9 * heightOf(right);
  return isAside ? [right, left] : [left, right];
}
