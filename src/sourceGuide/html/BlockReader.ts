import { type BlockCollector, type Frame, isBold, type Piece, splitAtBullets } from './BlockCollector.ts';
import { readHtmlTable } from './htmlTable.ts';
import { attributeOf, type HtmlElement, type HtmlNode, hasHeading, headingLevel, isElement, isText } from './htmlTree.ts';
import type { PageFootnotes } from './pageFootnotes.ts';
import { continuesList, savedItemLevel, savedLevel } from './savedLists.ts';
import { type ClassStyles, plainStyle, styleIn, type TextStyle } from './textStyle.ts';
import { isSeen } from './visibleElements.ts';

const blockTags: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre search section summary table ul'.split(
    ' ',
  ),
);
const listTags: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'dir', 'menu']);

const paragraph: Frame = { kind: 'paragraph' };
const joined: Frame = { kind: 'joined' };

export interface BlockReaderOptions {
  readonly footnotes: PageFootnotes;
  readonly classStyles: ClassStyles;
  /** The level of each title and subtitle that is no heading of HTML. */
  readonly titles: ReadonlyMap<HtmlElement, number>;
  /** Takes the blocks. */
  readonly blocks: BlockCollector;
  /** How many levels the headings of the page are below those of the guide: 1 if it has a title of a kind of its own. */
  readonly below: number;
}

/** Reads the blocks of a page from its elements, in their order. */
export class BlockReader {
  readonly #options: BlockReaderOptions;
  readonly #blocks: BlockCollector;
  #frame: Frame = paragraph;
  #pieces: Piece[] = [];
  /** The lists around what is being read, and for each whether it has numbers. */
  readonly #lists: boolean[] = [];
  /** Whether the last part of a list of terms was a term, and not what follows it. */
  #isAfterTerm = false;

  constructor(options: BlockReaderOptions) {
    this.#options = options;
    this.#blocks = options.blocks;
  }

  read(nodes: readonly HtmlNode[], style: TextStyle = plainStyle): void {
    for (const node of nodes) {
      if (isText(node)) this.#text(node.value, style, node.sourceCodeLocation?.startLine ?? 1);
      else if (isElement(node) && isSeen(node) && !this.#options.footnotes.marks.has(node))
        this.#element(node, styleIn(node, style, this.#options.classStyles));
    }
  }

  /** Ends the block that is being read. */
  end(): void {
    const pieces = this.#pieces;
    this.#pieces = [];
    const isParagraph = this.#frame.kind === 'paragraph';
    const before = this.#blocks.blocks.length;
    for (const part of isParagraph ? splitAtBullets(pieces) : [pieces]) this.#blocks.add(this.#frame, part);
    // What comes after a list within an item belongs to the item, but is none itself.
    if (this.#frame.kind === 'item' && this.#blocks.blocks.length > before) this.#frame = paragraph;
  }

  #text(text: string, style: TextStyle, line: number): void {
    const first = text.search(/\S/);
    const begin = first < 0 ? undefined : line + (text.slice(0, first).match(/\n/g)?.length ?? 0);
    const { isBold, isItalic, link } = style;
    this.#pieces.push({ text, isEmphasized: isBold || isItalic, isBold, line: begin, ...(link && { link }) });
  }

  #space(isBreak = false): void {
    this.#pieces.push({ text: ' ', isEmphasized: false, isBold: false, isBreak });
  }

  #element(element: HtmlElement, style: TextStyle): void {
    const { tagName, childNodes } = element;
    const level = this.#levelOf(element);
    const saved = savedItemLevel(element);
    if (tagName === 'dd' || tagName === 'dl') this.#isAfterTerm = false;
    if (tagName === 'br') this.#break();
    else if (tagName === 'q') this.#quoted(childNodes, style);
    else if (this.#frame.kind === 'joined' && blockTags.has(tagName)) this.#block(childNodes, style);
    else if (this.#options.footnotes.notes.has(element)) this.#framed({ kind: 'footnote' }, childNodes, style);
    else if (level !== undefined) this.#framed({ kind: 'heading', level }, childNodes, style);
    else if (saved !== undefined) this.#framed({ kind: 'saved-item', depth: saved }, childNodes, style);
    else if (tagName === 'table') this.#readTable(element, style);
    else if (listTags.has(tagName)) this.#readList(element, style);
    else if ((tagName === 'li' || tagName === 'dt') && !hasHeading(element)) this.#readItem(element, style);
    else if (blockTags.has(tagName) || /display\s*:\s*block/i.test(attributeOf(element, 'style') ?? '')) this.#block(childNodes, style);
    else this.read(childNodes, style);
  }

  /** A title and subtitle of an office program are above its headings. */
  #levelOf(element: HtmlElement): number | undefined {
    const level = headingLevel(element);
    const { titles, below } = this.#options;
    return titles.get(element) ?? (level === undefined ? undefined : Math.min(level + below, 6));
  }

  /** One line break is a space, as a line of a poster has it; two are the end of a paragraph. */
  #break(): void {
    const last = this.#pieces.findLast(({ text, isBreak }) => isBreak || text.trim());
    if (last?.isBreak) this.#paragraphEnds();
    else this.#space(true);
  }

  #quoted(nodes: readonly HtmlNode[], style: TextStyle): void {
    const add = (text: string): void => void this.#pieces.push({ text, isEmphasized: style.isBold || style.isItalic, isBold: style.isBold });
    add('“');
    this.read(nodes, style);
    add('”');
  }

  #paragraphEnds(): void {
    if (this.#frame.kind === 'paragraph') this.end();
    else this.#space();
  }

  #block(nodes: readonly HtmlNode[], style: TextStyle): void {
    this.#paragraphEnds();
    this.read(nodes, style);
    this.#paragraphEnds();
  }

  /** Reads text into a block of a kind of its own. */
  #framed(frame: Frame, nodes: readonly HtmlNode[], style: TextStyle): void {
    this.end();
    const around = this.#frame;
    this.#frame = frame;
    this.read(nodes, style);
    this.end();
    this.#frame = around;
  }

  #readList(element: HtmlElement, style: TextStyle): void {
    this.end();
    if (this.#lists.length === 0 && !continuesList(element, this.#blocks.blocks.at(-1))) this.#blocks.beginList();
    this.#lists.push(element.tagName === 'ol');
    const around = this.#frame;
    this.#frame = paragraph;
    this.read(element.childNodes, style);
    this.end();
    this.#frame = around;
    this.#lists.pop();
  }

  /**
   * An item with its paragraphs, or a term with what follows it: a list of terms reads best as items, each of which begins with its term, as people
   * write such a list where they have no other means.
   */
  #readItem(element: HtmlElement, style: TextStyle): void {
    const depth = Math.max(this.#lists.length - 1, 0) + savedLevel(element);
    const frame: Frame = { kind: 'item', list: this.#blocks.list, depth, isOrdered: this.#lists.at(-1) ?? false };
    if (element.tagName === 'li') {
      this.#framed(frame, element.childNodes, style);
      return;
    }
    const isSecondTerm = this.#isAfterTerm && this.#frame.kind === 'item';
    if (!isSecondTerm) this.end();
    this.#frame = isSecondTerm ? this.#frame : frame;
    this.#block(element.childNodes, style);
    this.#isAfterTerm = true;
  }

  #readTable(element: HtmlElement, style: TextStyle): void {
    const table = readHtmlTable(element);
    this.end();
    for (const caption of table.captions) this.#block(caption.childNodes, styleIn(caption, style, this.#options.classStyles));
    if (table.kind === 'layout') {
      for (const cell of table.cells) this.#block(cell.childNodes, styleIn(cell, style, this.#options.classStyles));
      return;
    }
    this.#blocks.beginTable();
    const rows = table.rows.map(({ cells }) => cells.map(cell => (cell ? this.#cell(cell, style) : [])));
    rows.forEach((cells, i) => {
      // Few people tell Word which row is the head; they make it bold.
      const isBoldHead = i === 0 && rows.length > 1 && areBold(cells) && !areBold(rows[1] ?? []);
      this.#blocks.addRow(table.rows[i]?.isHead || isBoldHead, cells);
    });
  }

  #cell(cell: HtmlElement, style: TextStyle): readonly Piece[] {
    const around = this.#frame;
    this.#frame = joined;
    this.read(cell.childNodes, styleIn(cell, style, this.#options.classStyles));
    this.#frame = around;
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }
}

const areBold = (cells: readonly (readonly Piece[])[]): boolean => cells.every(isBold);
