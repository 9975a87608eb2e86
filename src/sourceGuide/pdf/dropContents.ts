import type { Draft } from './draft.ts';
import { lineToText } from './pdfPage.ts';

const name = /^(?:table of contents|contents|[íi]ndice|contenidos?|tabla de contenidos?|m[uụ]c l[uụ]c)$/iu;
const leaders = /(?:[.·…_]\s?){4,}\s*\d{1,4}$/;

/** Without a table of contents: its entries, lines of dots or underscores to a page number, only say again what the headings say. */
export function dropContents(drafts: readonly Draft[]): readonly Draft[] {
  const isEntry = (draft: Draft | undefined): boolean =>
    draft !== undefined &&
    draft.kind !== 'row' &&
    draft.lines.length > 0 &&
    draft.lines.filter(line => leaders.test(lineToText(line).trim())).length >= draft.lines.length / 2;
  const isName = (draft: Draft): boolean => draft.kind !== 'row' && name.test(draft.lines.map(lineToText).join(' ').trim());
  return drafts.filter((draft, i) => !isEntry(draft) && !(isName(draft) && isEntry(drafts[i + 1])));
}
