import { addressesIn } from '../../passages/addresses.ts';
import { lineToText, type PdfLine } from './pdfPage.ts';

export interface LinesOfPage {
  readonly number: number;
  /** Of the page, in pt. */
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

/**
 * Lines that only dress pages: heads and feet that are nearly the same at the same height on most pages or on three in a chapter, and page numbers.
 * They are in the outer eighth of a page, in common layouts the margins. `body` is the size of most text, in pt.
 */
export function runningLines(pages: readonly LinesOfPage[], body: number): ReadonlySet<PdfLine> {
  const outer: readonly Outer[] = pages.flatMap(({ number, height, lines }) =>
    lines.filter(({ baseline }) => baseline < height / 8 || baseline > (height * 7) / 8).map(line => ({ line, number, height })),
  );
  const byText = groupBy(outer, ({ line }) => textToCompare(line, body));
  const found = new Set<PdfLine>();
  for (const [text, all] of byText) {
    for (const { line, height } of all) {
      const alike = all.filter(other => isAtSameHeight(other, { line, height }));
      const count = new Set(alike.map(({ number }) => number)).size;
      if (isRunning(text, count, pages.length, line.size / body)) found.add(line);
    }
    // A number to call is not lost: the last page keeps it.
    const last = all.findLast(({ line }) => found.has(line))?.line;
    if (last && addressesIn(lineToText(last)).length > 0) found.delete(last);
  }
  const wordsOfText = [...found].filter(line => outer.some(other => !found.has(other.line) && isWordBeside(line, other.line)));
  for (const line of wordsOfText) found.delete(line);
  const numbers = pageNumbers(outer);
  // What is on one line with a page number, such as the name of a chapter, comes with it.
  for (const { line } of outer) if (numbers.some(number => number.page === line.page && Math.abs(number.baseline - line.baseline) < 1)) found.add(line);
  return found;
}

/** Words of a justified line may be far apart, though not 4 em: that is between the parts of a running head. */
const isWordBeside = (a: PdfLine, b: PdfLine): boolean =>
  a.page === b.page && Math.abs(a.baseline - b.baseline) < 1 && Math.max(a.left, b.left) - Math.min(a.right, b.right) < 4 * a.size;

interface Outer {
  readonly line: PdfLine;
  /** Of its page. */
  readonly number: number;
  readonly height: number;
}

/** Numbers count pages or chapters, so that they differ; but “Step 1” in large or bold letters is a heading, which another page has with another number. */
function textToCompare(line: PdfLine, body: number): string {
  const text = lineToText(line).toLowerCase();
  const isHeading = (line.isBold || line.size > 1.15 * body) && /\p{L}/u.test(text);
  return (isHeading ? text : text.replace(/\d+/g, '#')).replace(/[\s|•·–—-]+/g, ' ').trim();
}

const isAtSameHeight = (a: Pick<Outer, 'line' | 'height'>, b: Pick<Outer, 'line' | 'height'>): boolean =>
  Math.abs(a.line.baseline - b.line.baseline) <= 4 || Math.abs(a.height - a.line.baseline - (b.height - b.line.baseline)) <= 4;

/** Left and right pages may differ, so that “most” is 0.4. What is much larger than text is more often a heading that some pages have. */
function isRunning(text: string, count: number, pages: number, size: number): boolean {
  if (count < 2 || text === '') return false;
  if (size > 1.15) return count >= 3 && count >= 0.6 * pages;
  return count >= 0.4 * pages || (count >= 3 && size <= 1.05);
}

const pageNumber = /^\W*(?:p|pp|pg|page|pág|página|trang)?\.?\s*(?<number>\d{1,4})(?:\s*(?:of|de|\/|trên)\s*\d{1,4})?\W*$/iu;

/** Lines that are a number and hardly anything else, if it goes up with the pages, or is that of the only page; and those in Roman numerals. */
function pageNumbers(outer: readonly Outer[]): readonly PdfLine[] {
  const numbered = outer.flatMap(each => {
    const found = pageNumber.exec(lineToText(each.line))?.groups?.['number'];
    return found === undefined ? [] : [{ line: each.line, offset: Number(found) - each.number, page: each.number }];
  });
  const roman = outer.map(({ line }) => line).filter(line => /^[ivxl]{1,7}$/.test(lineToText(line).trim()));
  const byOffset = groupBy(numbered, ({ offset }) => offset);
  const arabic = [...byOffset.values()].flatMap(all =>
    new Set(all.map(({ page }) => page)).size >= 2 || all[0]?.offset === 0 ? all.map(({ line }) => line) : [],
  );
  return [...arabic, ...roman];
}

function groupBy<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
