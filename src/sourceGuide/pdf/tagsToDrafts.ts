import { withoutStart } from './cutLine.ts';
import type { Draft, Numbering } from './draft.ts';
import { markOfFootnote } from './footnotes.ts';
import { linesInOrder } from './linesInOrder.ts';
import { isLoneMark, markOf } from './listMarks.ts';
import { lineToText, type PdfLine, type PdfPage, type PdfPiece, type PdfTag } from './pdfPage.ts';

/** Elements that begin a block, or hold blocks (ISO 32000-1, 14.8.4); all others are part of a line. */
const blockRoles = new Set(
  'Document Part Art Sect Div BlockQuote Caption P H H1 H2 H3 H4 H5 H6 Title L LI LBody Table THead TBody TFoot TR TH TD Note FENote Aside TOC TOCI Index'.split(
    ' ',
  ),
);

type Kind = 'paragraph' | 'heading' | 'item' | 'footnote';

interface Context {
  readonly kind: Kind;
  readonly level: number;
  readonly list: number;
  readonly depth: number;
  readonly isOrdered: boolean;
}

/** The blocks of a page as its tags have them. Tables of contents are left out, and so is what is in no element. */
export function tagsToDrafts(page: PdfPage, root: PdfTag, numbering: Numbering): readonly Draft[] {
  const contents = new Map<string, PdfPiece[]>();
  for (const piece of page.pieces) if (piece.content !== undefined) contents.set(piece.content, [...(contents.get(piece.content) ?? []), piece]);
  const linesOf = (ids: readonly string[]): readonly PdfLine[] =>
    linesInOrder(
      page.number,
      ids.flatMap(id => contents.get(id) ?? []),
    );
  const drafts: Draft[] = [];

  const add = (ids: readonly string[], context: Context): void => {
    const lines = linesOf(ids);
    if (lines.length === 0) return;
    const { kind, level, list, depth, isOrdered } = context;
    const last = drafts.at(-1);
    if (kind === 'heading') drafts.push({ kind, page: page.number, level, lines });
    else if (kind === 'paragraph') drafts.push({ kind, page: page.number, lines });
    else if (kind === 'footnote') drafts.push(footnote(page.number, lines));
    else if (last?.kind === 'item' && openItems.has(last)) extend(last, lines);
    else {
      const draft = { kind, page: page.number, list, depth, isOrdered, lines: withoutMark(lines) } as const;
      openItems.add(draft);
      drafts.push(draft);
    }
  };
  const openItems = new Set<Draft>();
  const extend = (item: Draft & { readonly kind: 'item' }, lines: readonly PdfLine[]): void => {
    const longer = { ...item, lines: [...item.lines, ...lines] };
    openItems.add(longer);
    drafts[drafts.length - 1] = longer;
  };

  const visit = (tag: PdfTag, context: Context, sections: number): void => {
    let inline: string[] = [];
    const flush = (): void => {
      add(inline, context);
      inline = [];
    };
    for (const child of tag.children) {
      if (typeof child === 'string') inline.push(child);
      else if (!hasBlocks(child)) inline.push(...contentOf(child));
      else {
        flush();
        enter(child, context, sections);
      }
    }
    flush();
  };

  const enter = (tag: PdfTag, context: Context, sections: number): void => {
    const heading = headingLevel(tag.role, sections);
    if (heading !== undefined) return visit(tag, { ...context, kind: 'heading', level: heading }, sections);
    switch (tag.role) {
      case 'TOC':
      case 'Index':
        return;
      case 'Sect':
      case 'Art':
        return visit(tag, context, sections + 1);
      case 'Note':
      case 'FENote':
        return visit(tag, { ...context, kind: 'footnote' }, sections);
      case 'L':
        return enterList(tag, context, sections);
      case 'LI':
        openItems.clear();
        visit({ ...tag, children: withoutLabel(tag) }, goesOnFromPageBefore(tag) ? outermost : context, sections);
        openItems.clear();
        return;
      case 'Table':
        return enterTable(tag);
      default:
        return visit(tag, context, sections);
    }
  };

  /** Of an item over two pages, the second has the text without the label, which begins within a sentence. */
  const goesOnFromPageBefore = (item: PdfTag): boolean =>
    drafts.length === 0 && withoutLabel(item).length === item.children.length && /^\p{Ll}/u.test(linesOf(contentOf(item)).map(lineToText)[0] ?? '');

  const enterList = (tag: PdfTag, context: Context, sections: number): void => {
    const isInner = context.kind === 'item';
    const label = linesOf(labelOf(tag)).map(lineToText).join('').trim();
    const mark = markOf(`${label} x`) ?? markOf(linesOf(contentOf(tag)).map(lineToText)[0] ?? '');
    const isOrdered = label === '' ? mark?.count !== undefined : /^\W*(?:\d+|\p{L}|[ivx]+)\W*$/iu.test(label) && label !== 'o';
    const list = isInner ? context.list : numbering.nextList();
    openItems.clear();
    visit(tag, { ...context, kind: 'item', list, depth: isInner ? context.depth + 1 : 0, isOrdered }, sections);
    openItems.clear();
  };

  const enterTable = (tag: PdfTag): void => {
    const table = numbering.nextTable();
    const rowsOf = (each: PdfTag, isInHead: boolean): void => {
      if (each.role === 'TR') {
        const cells = each.children.filter(child => typeof child !== 'string');
        const isHead = isInHead || (cells.length > 0 && cells.every(({ role }) => role === 'TH'));
        drafts.push({ kind: 'row', page: page.number, table, isHead, cells: cells.map(cell => linesOf(contentOf(cell))) });
      } else if (each.role === 'Caption') add(contentOf(each), { ...outermost });
      else for (const child of each.children) if (typeof child !== 'string') rowsOf(child, isInHead || each.role === 'THead');
    };
    rowsOf(tag, false);
  };

  visit(root, outermost, 0);
  return drafts;
}

const withoutLabel = (tag: PdfTag): PdfTag['children'] => tag.children.filter(child => typeof child === 'string' || child.role !== 'Lbl');

const outermost: Context = { kind: 'paragraph', level: 1, list: 0, depth: 0, isOrdered: false };

/** The marked content of an element and of all in it. */
export const contentOf = (tag: PdfTag): readonly string[] => tag.children.flatMap(child => (typeof child === 'string' ? [child] : contentOf(child)));

const hasBlocks = (tag: PdfTag): boolean => blockRoles.has(tag.role) || tag.children.some(child => typeof child !== 'string' && hasBlocks(child));

/** The level of a heading’s role; that of “H” is how deep its section is in others. */
export function headingLevel(role: string, sections: number): number | undefined {
  if (role === 'Title') return 1;
  if (role === 'H') return Math.min(6, Math.max(1, sections));
  const level = /^H(\d)$/.exec(role)?.[1];
  return level === undefined ? undefined : Math.min(6, Number(level));
}

/** The content of a list’s first label. */
function labelOf(tag: PdfTag): readonly string[] {
  for (const child of tag.children) {
    if (typeof child === 'string' || child.role === 'L') continue;
    const found = child.role === 'Lbl' ? contentOf(child) : labelOf(child);
    if (found.length > 0) return found;
  }
  return [];
}

/** An item that has its mark in its text, since the file has no label for it. */
function withoutMark(lines: readonly PdfLine[]): readonly PdfLine[] {
  const [first, ...others] = lines;
  if (!first) return lines;
  const text = lineToText(first);
  if (isLoneMark(text) && others.length > 0) return others;
  const mark = markOf(text);
  return mark ? [withoutStart(first, mark.length), ...others] : lines;
}

function footnote(page: number, lines: readonly PdfLine[]): Draft {
  const [first, ...others] = lines;
  const found = first && markOfFootnote(first, new Set([/^\s*(\d{1,3})/.exec(lineToText(first))?.[1] ?? '']));
  return first && found
    ? { kind: 'footnote', page, mark: found.mark, lines: [withoutStart(first, found.length), ...others] }
    : { kind: 'footnote', page, mark: '', lines };
}
