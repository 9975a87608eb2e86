import type { Draft, DraftItem, DraftText } from './draft.ts';
import { lineToText } from './pdfPage.ts';

/**
 * Text that goes on over a column or a page, or around a box beside it, is one block again, on the page where it begins. Each part is the drafts of a
 * column.
 */
export function joinBroken(parts: readonly (readonly Draft[])[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let ends: readonly number[] = [];
  for (const part of parts) {
    const [first, ...others] = part;
    const at = first && ends.find(end => joined(drafts[end], first));
    const whole = first && at !== undefined && joined(drafts[at], first);
    if (whole) drafts[at] = whole;
    else if (first) drafts.push(first);
    drafts.push(...others);
    const end = drafts.findLastIndex(({ kind }) => kind !== 'footnote');
    ends = end === ends[0] ? ends : [end, ...ends].slice(0, 2);
  }
  return drafts;
}

function joined(last: Draft | undefined, first: Draft): Draft | undefined {
  if (!last || first.kind !== 'paragraph' || (last.kind !== 'paragraph' && last.kind !== 'item')) return;
  return goesOn(last, first) ? { ...last, lines: [...last.lines, ...first.lines] } : undefined;
}

function goesOn(last: DraftText | DraftItem, first: DraftText): boolean {
  const end = last.lines.at(-1);
  const begin = first.lines[0];
  if (!end || !begin || Math.abs(end.size - begin.size) > 0.05 * end.size || end.isBold !== begin.isBold) return false;
  const text = lineToText(end).trimEnd();
  const next = lineToText(begin).trimStart();
  if (/\p{L}[-‐\u00AD]$/u.test(text) && /^\p{L}/u.test(next)) return true;
  if (/[.!?…:][”"’»)\]]*$/.test(text)) return false;
  if (/^[\p{Ll}(]/u.test(next)) return true;
  // A name may begin the next column; a short last line is the end, such as that of a label.
  const widest = Math.max(...last.lines.map(({ left, right }) => right - left));
  return last.lines.length >= 2 && end.right - end.left > 0.85 * widest && /^[\p{Lu}\d]/u.test(next) && first.lines.length >= 2;
}
