import { withoutStart } from './cutLine.ts';
import type { Draft, Numbering } from './draft.ts';
import { markOfFootnote } from './footnotes.ts';
import { linesInOrder } from './linesInOrder.ts';
import { isLoneMark, markOf } from './listMarks.ts';
import { lineToText, type PdfLine, type PdfPage, type PdfPiece, type PdfTag } from './pdfPage.ts';
import { contentOf, hasBlocks, headingLevel, labelOf, withoutLabel } from './tagRoles.ts';

/** The blocks of a page as its tags have them. Tables of contents are left out, and so is what is in no element. */
export function tagsToDrafts(page: PdfPage, root: PdfTag, numbering: Numbering): readonly Draft[] {
  const reader = new TagReader(page, numbering);
  reader.read(root, { kind: 'paragraph', level: 1, list: 0, depth: 0, isOrdered: false, sections: 0 });
  return reader.drafts;
}

/** What text in an element becomes. */
interface Context {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'footnote';
  readonly level: number;
  readonly list: number;
  readonly depth: number;
  readonly isOrdered: boolean;
  /** How many sections it is in. */
  readonly sections: number;
}

class TagReader {
  readonly drafts: Draft[] = [];
  readonly #page: number;
  readonly #numbering: Numbering;
  readonly #pieces = new Map<string, PdfPiece[]>();
  /** Whether more text belongs to the last item. */
  #isInItem = false;

  constructor({ number, pieces }: PdfPage, numbering: Numbering) {
    this.#page = number;
    this.#numbering = numbering;
    for (const piece of pieces) {
      if (piece.content === undefined) continue;
      const own = this.#pieces.get(piece.content);
      if (own) own.push(piece);
      else this.#pieces.set(piece.content, [piece]);
    }
  }

  /** Reads what is in an element: text between blocks is a block of its own. */
  read(tag: PdfTag, context: Context): void {
    let inline: string[] = [];
    for (const child of tag.children) {
      if (typeof child === 'string') inline.push(child);
      else if (!hasBlocks(child)) inline.push(...contentOf(child));
      else {
        this.#add(inline, context);
        inline = [];
        this.#enter(child, context);
      }
    }
    this.#add(inline, context);
  }

  #enter(tag: PdfTag, context: Context): void {
    const level = headingLevel(tag.role, context.sections);
    if (level !== undefined) this.read(tag, { ...context, kind: 'heading', level });
    else if (tag.role === 'Sect' || tag.role === 'Art') this.read(tag, { ...context, sections: context.sections + 1 });
    else if (tag.role === 'Note' || tag.role === 'FENote') this.read(tag, { ...context, kind: 'footnote' });
    else if (tag.role === 'L') this.#readList(tag, context);
    else if (tag.role === 'LI') this.#readItem(tag, context);
    else if (tag.role === 'Table') this.#readRows(tag, context, this.#numbering.nextTable(), false);
    else if (tag.role !== 'TOC' && tag.role !== 'Index') this.read(tag, context);
  }

  #readList(tag: PdfTag, context: Context): void {
    const label = this.#textOf(labelOf(tag)).trim();
    const isOrdered = label === '' ? markOf(this.#textOf(contentOf(tag)))?.count !== undefined : /^\W*(?:\d+|\p{L}|[ivx]+)\W*$/iu.test(label);
    const isInner = context.kind === 'item';
    this.#isInItem = false;
    this.read(tag, {
      ...context,
      kind: 'item',
      list: isInner ? context.list : this.#numbering.nextList(),
      depth: isInner ? context.depth + 1 : 0,
      isOrdered,
    });
    this.#isInItem = false;
  }

  #readItem(tag: PdfTag, context: Context): void {
    // Of an item over two pages, the second page has the text without the label, which begins within a sentence.
    const goesOn = this.drafts.length === 0 && labelOf(tag).length === 0 && /^\p{Ll}/u.test(this.#textOf(contentOf(tag)));
    this.#isInItem = false;
    this.read(withoutLabel(tag), goesOn ? { ...context, kind: 'paragraph' } : context);
    this.#isInItem = false;
  }

  #readRows(tag: PdfTag, context: Context, table: number, isInHead: boolean): void {
    for (const child of tag.children) {
      if (typeof child === 'string') continue;
      if (child.role === 'Caption') this.#add(contentOf(child), { ...context, kind: 'paragraph' });
      else if (child.role === 'TR') {
        const cells = child.children.filter(cell => typeof cell !== 'string');
        const isHead = isInHead || (cells.length > 0 && cells.every(({ role }) => role === 'TH'));
        this.drafts.push({ kind: 'row', page: this.#page, table, isHead, cells: cells.map(cell => this.#linesOf(contentOf(cell))) });
      } else this.#readRows(child, context, table, isInHead || child.role === 'THead');
    }
  }

  #add(ids: readonly string[], { kind, level, list, depth, isOrdered }: Context): void {
    const lines = this.#linesOf(ids);
    const page = this.#page;
    const last = this.drafts.at(-1);
    if (lines.length === 0) return;
    if (kind === 'heading') this.drafts.push({ kind, page, level, lines });
    else if (kind === 'paragraph') this.drafts.push({ kind, page, lines });
    else if (kind === 'footnote') this.drafts.push(linesToFootnote(page, lines));
    else if (this.#isInItem && last?.kind === 'item') this.drafts[this.drafts.length - 1] = { ...last, lines: [...last.lines, ...lines] };
    else {
      this.drafts.push({ kind, page, list, depth, isOrdered, lines: withoutMark(lines) });
      this.#isInItem = true;
    }
  }

  #linesOf(ids: readonly string[]): readonly PdfLine[] {
    return linesInOrder(
      this.#page,
      ids.flatMap(id => this.#pieces.get(id) ?? []),
    );
  }

  #textOf(ids: readonly string[]): string {
    return this.#linesOf(ids).map(lineToText).join(' ');
  }
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

function linesToFootnote(page: number, lines: readonly PdfLine[]): Draft {
  const [first, ...others] = lines;
  const number = /^\s*(\d{1,3})/.exec(first ? lineToText(first) : '')?.[1];
  const found = first && markOfFootnote(first, new Set(number === undefined ? [] : [number]));
  return { kind: 'footnote', page, mark: found?.mark ?? '', lines: found ? [withoutStart(first, found.length), ...others] : lines };
}
