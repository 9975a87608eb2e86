import type { PdfLine, PdfSpan } from './pdfPage.ts';

/** A line without its first characters, and without spaces after them. */
export function withoutStart(line: PdfLine, length: number): PdfLine {
  return { ...line, spans: trimmed(cut(line.spans, length)) };
}

function cut(spans: readonly PdfSpan[], length: number): readonly PdfSpan[] {
  const [first, ...others] = spans;
  if (!first || length === 0) return spans;
  return first.text.length <= length ? cut(others, length - first.text.length) : [{ ...first, text: first.text.slice(length) }, ...others];
}

function trimmed(spans: readonly PdfSpan[]): readonly PdfSpan[] {
  const [first, ...others] = spans;
  if (!first) return spans;
  const text = first.text.trimStart();
  return text === '' ? trimmed(others) : [{ ...first, text }, ...others];
}
