import type { BodyStyle } from './bodyStyle.ts';
import { withoutStart } from './cutLine.ts';
import type { Draft } from './draft.ts';
import type { ListCounter } from './listCounter.ts';
import { markOf } from './listMarks.ts';
import { type Column, continuesParagraph, isStrong } from './paragraphs.ts';
import { lineToText, type PdfLine } from './pdfPage.ts';

/** The paragraphs and items of a column. Headings are paragraphs still. */
export function columnToDrafts(unmerged: readonly PdfLine[], body: BodyStyle, lists: ListCounter): readonly Draft[] {
  const lines = mergeRows(unmerged);
  const column: Column = { left: Math.min(...lines.map(({ left }) => left)), right: Math.max(...lines.map(({ right }) => right)) };
  lists.enterColumn(column.left);
  const drafts: { draft: Draft; lines: PdfLine[]; left: number }[] = [];
  for (const [i, line] of lines.entries()) {
    const last = drafts.at(-1);
    const above = lines[i - 1];
    const mark = isNumberedHeading(line, lines[i + 1], body) ? undefined : markOf(lineToText(line));
    const place = mark && lists.placeOf(line.left, mark, line.size);
    if (mark && place && (mark.count === undefined || !last || !above || isFreeToBegin(line, above, last.lines, column, body))) {
      const own = [withoutStart(line, mark.length)];
      drafts.push({ draft: { kind: 'item', page: line.page, ...lists.take(place), lines: own }, lines: own, left: line.left });
    } else if (
      last &&
      above &&
      (last.draft.kind === 'item' ? continuesItem(line, above, last, column, body) : continuesParagraph(line, last.lines, column, body))
    )
      last.lines.push(line);
    else {
      const own = [line];
      if (isStrong(line, body) || line.left < (last?.draft.kind === 'item' ? last.left + 0.5 * line.size : Infinity)) lists.end();
      drafts.push({ draft: { kind: 'paragraph', page: line.page, lines: own }, lines: own, left: line.left });
    }
  }
  return drafts.map(({ draft }) => draft);
}

/** A number at the beginning of a line is a mark only if the line is not the middle of a paragraph. */
function isFreeToBegin(line: PdfLine, above: PdfLine, block: readonly PdfLine[], column: Column, body: BodyStyle): boolean {
  return (
    !continuesParagraph(line, block, column, body) ||
    above.right < column.right - 0.2 * (column.right - column.left) ||
    /[.:;!?]["”»)]?\s*$/.test(lineToText(above))
  );
}

function continuesItem(
  line: PdfLine,
  above: PdfLine,
  item: { readonly left: number; readonly lines: readonly PdfLine[] },
  column: Column,
  body: BodyStyle,
): boolean {
  const gap = line.baseline - above.baseline;
  if (Math.abs(line.size - above.size) > 0.08 * above.size || gap <= 0 || gap > 1.18 * body.leading(line.size) + 0.5) return false;
  // Text of an item is under its text, or under its mark if the line above is full.
  if (line.left > item.left + 0.5 * line.size) return true;
  return line.left > item.left - 0.3 * line.size && continuesParagraph(line, item.lines, column, body) && !(line.isBold && !above.isBold);
}

/** “1. Approach” in bold over text that is not. */
function isNumberedHeading(line: PdfLine, next: PdfLine | undefined, body: BodyStyle): boolean {
  if (!/^\s*\(?\w{1,5}[.)]?\s/.test(lineToText(line))) return false;
  if (line.size >= 1.15 * body.size) return true;
  return (
    line.isBold &&
    !body.isBold &&
    next !== undefined &&
    !next.isBold &&
    markOf(lineToText(next))?.count === undefined &&
    next.left < line.left + 0.8 * line.size
  );
}

/** What is on one line of a column although it is far apart, and a large number beside its heading, are one line. */
function mergeRows(lines: readonly PdfLine[]): readonly PdfLine[] {
  const rows: PdfLine[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    const isBeside = last !== undefined && (line.left >= last.right - 1 || line.right <= last.left + 1);
    const tolerance = last && (isNumber(last) || isNumber(line)) ? 0.9 : 0.3;
    if (last && isBeside && Math.abs(line.baseline - last.baseline) < tolerance * Math.min(line.size, last.size)) rows[rows.length - 1] = joined(last, line);
    else rows.push(line);
  }
  return rows;
}

const isNumber = (line: PdfLine): boolean => /^\s*\d{1,2}[.)]?\s*$/.test(lineToText(line));

function joined(a: PdfLine, b: PdfLine): PdfLine {
  const [first, second] = a.left <= b.left ? [a, b] : [b, a];
  const main = isNumber(a) ? b : isNumber(b) ? a : lineToText(a).length >= lineToText(b).length ? a : b;
  const [begin, ...rest] = second.spans;
  return {
    ...main,
    left: first.left,
    right: Math.max(a.right, b.right),
    isBold: (a.isBold || isNumber(a)) && (b.isBold || isNumber(b)),
    spans: begin ? [...first.spans, { ...begin, text: ` ${begin.text.trimStart()}` }, ...rest] : first.spans,
  };
}
