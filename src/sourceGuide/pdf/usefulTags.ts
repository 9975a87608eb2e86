import type { Draft } from './draft.ts';
import { lineToText, type PdfPage } from './pdfPage.ts';
import { contentOf } from './tagRoles.ts';

/**
 * Whether tags tell more than geometry does: at least 0.9 of the text is in elements, there are headings, not far fewer than geometry finds (a third), and
 * paragraphs are not cut into lines. Programs that tag everything as paragraphs or divisions know no better.
 */
export function areTagsUseful(pages: readonly PdfPage[], byTags: readonly Draft[], byGeometry: readonly Draft[]): boolean {
  const headings = (drafts: readonly Draft[]): number => drafts.filter(({ kind }) => kind === 'heading').length;
  if (headings(byTags) === 0 || headings(byTags) < headings(byGeometry) / 3) return false;
  return taggedShare(pages) >= 0.9 && cutShare(byTags) < 0.3;
}

function taggedShare(pages: readonly PdfPage[]): number {
  let all = 0;
  let tagged = 0;
  for (const { pieces, tags } of pages) {
    const contents = new Set(tags ? contentOf(tags) : []);
    for (const { text, content } of pieces) {
      all += text.length;
      if (content !== undefined && contents.has(content)) tagged += text.length;
    }
  }
  return all === 0 ? 0 : tagged / all;
}

/** Of the paragraphs that follow another one, the share that begins in lowercase after one that does not end. */
function cutShare(drafts: readonly Draft[]): number {
  let followed = 0;
  let cut = 0;
  for (const [i, draft] of drafts.entries()) {
    const last = drafts[i - 1];
    if (draft.kind !== 'paragraph' || last?.kind !== 'paragraph' || last.page !== draft.page) continue;
    followed++;
    const end = lineToText(last.lines.at(-1) ?? { spans: [] }).trimEnd();
    if (/[\p{L},-]$/u.test(end) && /^\p{Ll}/u.test(lineToText(draft.lines[0] ?? { spans: [] }))) cut++;
  }
  return followed < 5 ? 0 : cut / followed;
}
