import type { BodyStyle } from './bodyStyle.ts';
import { withoutStart } from './cutLine.ts';
import type { Draft, DraftFootnote } from './draft.ts';
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
function withoutReferences(line: PdfLine, marks: ReadonlySet<string>): PdfLine {
  if (marks.size === 0) return line;
  const spans = line.spans.flatMap((span, i) => {
    const references = referencesOf(span);
    // 10⁶ is a number, whatever footnotes there are.
    const isPower = /\d$/.test(line.spans[i - 1]?.text ?? '');
    if (references.length > 0) return references.every(each => marks.has(each)) && !isPower ? (/\s$/.test(span.text) ? [{ ...span, text: ' ' }] : []) : [span];
    return [{ ...span, text: marks.has('*') ? span.text.replace(/(?<=[^\s*])\*(?=[\s.,;:)]|$)/g, '') : span.text }];
  });
  return { ...line, spans };
}

/** Small paragraphs that begin with a raised mark are footnotes, wherever they are: notes may also be at the end of a document. */
export function markFootnotes(drafts: readonly Draft[], body: BodyStyle): readonly Draft[] {
  return drafts.map(draft => {
    const first = draft.kind === 'paragraph' ? draft.lines[0] : undefined;
    const found = first?.spans[0]?.isRaised && first.size <= 0.93 * body.size ? markOfFootnote(first, new Set()) : undefined;
    if (!first || !found || draft.kind !== 'paragraph') return draft;
    return { kind: 'footnote', page: draft.page, mark: found.mark, lines: [withoutStart(first, found.length), ...draft.lines.slice(1)] };
  });
}

/** Without marks of footnotes in the text if the document has those, on the same page or farther on. */
export function dropReferences(drafts: readonly Draft[]): readonly Draft[] {
  const footnotes = drafts.filter(draft => draft.kind === 'footnote');
  if (footnotes.length === 0) return drafts;
  const clean = (lines: readonly PdfLine[]): readonly PdfLine[] =>
    lines.map(line => withoutReferences(line, new Set(footnotes.flatMap(({ mark: own, page }) => (page >= line.page && own !== '' ? [own] : [])))));
  return drafts.map(draft => {
    if (draft.kind === 'footnote') return draft;
    return draft.kind === 'row' ? { ...draft, cells: draft.cells.map(clean) } : { ...draft, lines: clean(draft.lines) };
  });
}
