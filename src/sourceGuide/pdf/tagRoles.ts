import type { PdfTag } from './pdfPage.ts';

/** Elements that begin a block, or hold blocks (ISO 32000-1, 14.8.4); all others are part of a line. */
const blockRoles: ReadonlySet<string> = new Set(
  'Document Part Art Sect Div BlockQuote Caption P H H1 H2 H3 H4 H5 H6 Title L LI LBody Table THead TBody TFoot TR TH TD Note FENote Aside TOC TOCI Index'.split(
    ' ',
  ),
);

/** Whether an element is a block or has one in it. */
export const hasBlocks = (tag: PdfTag): boolean => blockRoles.has(tag.role) || tag.children.some(child => typeof child !== 'string' && hasBlocks(child));

/** The marked content of an element and of all in it. */
export const contentOf = (tag: PdfTag): readonly string[] => tag.children.flatMap(child => (typeof child === 'string' ? [child] : contentOf(child)));

/** The level of a heading’s role; that of “H” is how deep its section is in others. Other roles have none. */
export function headingLevel(role: string, sections: number): number | undefined {
  if (role === 'Title') return 1;
  if (role === 'H') return Math.min(6, Math.max(1, sections));
  const level = /^H(\d)$/.exec(role)?.[1];
  return level === undefined ? undefined : Math.min(6, Number(level));
}

/** The content of a list’s first label. */
export function labelOf(list: PdfTag): readonly string[] {
  for (const child of list.children) {
    if (typeof child === 'string' || child.role === 'L') continue;
    const found = child.role === 'Lbl' ? contentOf(child) : labelOf(child);
    if (found.length > 0) return found;
  }
  return [];
}

/** An item without its label. */
export const withoutLabel = (item: PdfTag): PdfTag => ({ ...item, children: item.children.filter(child => typeof child === 'string' || child.role !== 'Lbl') });
