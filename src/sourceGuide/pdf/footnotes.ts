import type { BodyStyle } from './bodyStyle.ts';
import { withoutStart } from './cutLine.ts';
import type { DraftFootnote } from './draft.ts';
import { lineToText, type PdfLine, type PdfSpan } from './pdfPage.ts';

const mark = /^\s*(?<mark>\d{1,3}|[*†‡§¶]{1,3})[.)]?\s*(?=\S)/u;

/** The lines of a column, and the footnotes at its end. */
export interface ColumnAndFootnotes {
  readonly lines: readonly PdfLine[];
  readonly footnotes: readonly DraftFootnote[];
}

/**
 * Cuts footnotes off: lines at the end of a column in the lower half of the page, of at most 0.93 of the size of text, from the first that begins with a mark. A number
 * is one if it is raised, or if the page refers to it with a raised one.
 */
export function cutFootnotes(lines: readonly PdfLine[], body: BodyStyle, pageHeight: number, references: ReadonlySet<string>): ColumnAndFootnotes {
  let small = lines.length;
  while (isSmall(lines[small - 1], body, pageHeight)) small--;
  const begin = lines.findIndex((line, i) => i >= small && markOfFootnote(line, references) !== undefined);
  if (begin < 0) return { lines, footnotes: [] };
  const footnotes: { page: number; mark: string; lines: PdfLine[] }[] = [];
  for (const line of lines.slice(begin)) {
    const found = markOfFootnote(line, references);
    if (found) footnotes.push({ page: line.page, mark: found.mark, lines: [withoutStart(line, found.length)] });
    else footnotes.at(-1)?.lines.push(line);
  }
  return { lines: lines.slice(0, begin), footnotes: footnotes.map(each => ({ kind: 'footnote', ...each })) };
}

const isSmall = (line: PdfLine | undefined, body: BodyStyle, pageHeight: number): boolean =>
  line !== undefined && line.size <= 0.93 * body.size && line.baseline > pageHeight / 2;

/** The mark with which a footnote begins, and how many characters it takes. */
export function markOfFootnote(line: PdfLine, references: ReadonlySet<string>): { readonly mark: string; readonly length: number } | undefined {
  const found = mark.exec(lineToText(line));
  const text = found?.groups?.['mark'];
  if (!found || text === undefined) return;
  const isRaised = line.spans[0]?.isRaised === true && line.spans[0].text.trim().startsWith(text);
  return isRaised || references.has(text) || /^\D+$/.test(text) ? { mark: text, length: found[0].length } : undefined;
}

/** What raised characters refer to: “1,2” are two marks. */
export const referencesOf = ({ text, isRaised }: PdfSpan): readonly string[] =>
  isRaised && /^[\s\d*†‡§¶,–-]+$/u.test(text) ? text.split(/[\s,]+/).filter(Boolean) : [];

/** A line without marks of footnotes that there are. */
export function withoutReferences(line: PdfLine, marks: ReadonlySet<string>): PdfLine {
  if (marks.size === 0) return line;
  const spans = line.spans.flatMap(span => {
    const references = referencesOf(span);
    if (references.length > 0) return references.every(each => marks.has(each)) ? (/\s$/.test(span.text) ? [{ ...span, text: ' ' }] : []) : [span];
    return [{ ...span, text: marks.has('*') ? span.text.replace(/(?<=[^\s*])\*(?=[\s.,;:)]|$)/g, '') : span.text }];
  });
  return { ...line, spans };
}
