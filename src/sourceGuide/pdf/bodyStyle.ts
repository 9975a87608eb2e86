import { lineToText, type PdfLine } from './pdfPage.ts';

/** What most of a document looks like. */
export interface BodyStyle {
  /** In pt. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** From one line of a paragraph to the next in pt, for characters of a size. */
  readonly leading: (size: number) => number;
}

/** What most characters look like, and how far lines are apart. Columns are lists of lines from top to bottom. */
export function bodyStyleOf(columns: readonly (readonly PdfLine[])[]): BodyStyle {
  const lines = columns.flat();
  const size = mostFrequent(lines.map(line => [roundSize(line.size), lineToText(line).length])) ?? 10;
  const body = lines.filter(line => roundSize(line.size) === size);
  const share = (is: 'isBold' | 'isItalic'): number => {
    const spans = body.flatMap(({ spans }) => spans);
    const length = (some: typeof spans): number => some.reduce((sum, { text }) => sum + text.length, 0);
    return length(spans.filter(span => span[is])) / Math.max(1, length(spans));
  };
  return { size, isBold: share('isBold') > 0.5, isItalic: share('isItalic') > 0.5, leading: leadingOf(columns) };
}

/** Sizes that differ by less than half a point look the same. */
export const roundSize = (size: number): number => Math.round(size * 2) / 2;

/**
 * Lines of one size that follow each other are mostly in one paragraph. Of the usual distances (a fifth as frequent as the most frequent one, or more),
 * it is the smallest: in a document of short paragraphs, the space between those is as frequent. Sizes that are rare have 1.25 of their size.
 */
function leadingOf(columns: readonly (readonly PdfLine[])[]): (size: number) => number {
  const bySize = new Map<number, Map<number, number>>();
  for (const column of columns)
    for (const [i, line] of column.entries()) {
      const above = column[i - 1];
      const distance = above ? line.baseline - above.baseline : 0;
      if (!above || above.page !== line.page || Math.abs(above.size - line.size) > 0.3 || distance < 0.9 * line.size || distance > 2.2 * line.size) continue;
      const distances = bySize.get(roundSize(line.size)) ?? new Map<number, number>();
      distances.set(roundSize(distance), (distances.get(roundSize(distance)) ?? 0) + 1);
      bySize.set(roundSize(line.size), distances);
    }
  return size => {
    const distances = [...(bySize.get(roundSize(size)) ?? [])];
    const most = Math.max(0, ...distances.map(([, count]) => count));
    if (most < 3) return 1.25 * size;
    return Math.min(...distances.filter(([, count]) => count >= most / 5).map(([distance]) => distance));
  };
}

function mostFrequent(weighed: readonly (readonly [number, number])[]): number | undefined {
  const sums = new Map<number, number>();
  for (const [value, weight] of weighed) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
}
