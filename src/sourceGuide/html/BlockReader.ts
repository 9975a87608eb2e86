import type { GuideBlock, GuidePlace, Run } from '../guideFile.ts';
import { joinRuns, withoutEvenEmphasis } from '../joinRuns.ts';
import { readHtmlTable } from './htmlTable.ts';
import { attributeOf, classesOf, type HtmlElement, type HtmlNode, hasHeading, headingLevel, isElement, isText } from './htmlTree.ts';
import type { PageFootnotes } from './pageFootnotes.ts';
import { type ClassStyles, plainStyle, styleIn, type TextStyle } from './textStyle.ts';
import { isSeen } from './visibleElements.ts';

const blockTags: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre search section summary table ul'.split(
    ' ',
  ),
);
const listTags: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'dir', 'menu']);

/** What the text that comes next will be. In all but a paragraph, what begins a new paragraph only puts a space between words. */
type Frame =
  | { readonly kind: 'paragraph' | 'joined' | 'footnote' }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'item'; readonly list: number; readonly depth: number; readonly isOrdered: boolean };

const paragraph: Frame = { kind: 'paragraph' };
const joined: Frame = { kind: 'joined' };

interface Piece extends Run {
  readonly isBold: boolean;
  readonly isBreak?: boolean;
}

export interface BlockReaderOptions {
  readonly footnotes: PageFootnotes;
  readonly classStyles: ClassStyles;
  /** The place of a line of the HTML. */
  readonly placeOf: (line: number) => GuidePlace;
  /** How many levels the headings of the page are below those of the guide: 1 if it has a title of a kind of its own. */
  readonly below: number;
}

/** Reads the blocks of a page from its elements, in their order. */
export class BlockReader {
  readonly blocks: GuideBlock[] = [];
  /** The paragraphs that are bold from end to end. */
  readonly bold = new Set<GuideBlock>();
  readonly #options: BlockReaderOptions;
  #frame: Frame = paragraph;
  #pieces: Piece[] = [];
  /** Where the first word of the pieces is. */
  #line: number | undefined;
  /** The lists around what is being read, and for each whether it has numbers. */
  readonly #lists: boolean[] = [];
  #list = 0;
  #table = 0;
  #depths: number[] = [];

  constructor(options: BlockReaderOptions) {
    this.#options = options;
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
    const place = this.#options.placeOf(this.#line ?? 1);
    this.#pieces = [];
    this.#line = undefined;
    const runs = joinRuns(pieces.map(toRun));
    if (runs.length === 0) return;
    const frame = this.#frame;
    switch (frame.kind) {
      case 'heading':
        this.blocks.push({ ...frame, runs: withoutEvenEmphasis(runs), place });
        return;
      case 'item':
        this.blocks.push({ ...frame, depth: this.#depthOf(frame.depth, frame.list), runs, place });
        // What comes after a list within an item belongs to the item, but is none itself.
        this.#frame = paragraph;
        return;
      case 'footnote':
        this.blocks.push({ kind: 'footnote', runs, place });
        return;
      default: {
        const block: GuideBlock = { kind: 'paragraph', runs, place };
        this.blocks.push(block);
        if (pieces.every(({ text, isBold }) => isBold || !text.trim())) this.bold.add(block);
      }
    }
  }

  #text(text: string, style: TextStyle, line: number): void {
    const first = text.search(/\S/);
    if (first >= 0) this.#line ??= line + (text.slice(0, first).match(/\n/g)?.length ?? 0);
    const { isBold, isItalic, link } = style;
    this.#pieces.push({ text, isEmphasized: isBold || isItalic, isBold, ...(link && { link }) });
  }

  #space(isBreak = false): void {
    this.#pieces.push({ text: ' ', isEmphasized: false, isBold: false, isBreak });
  }

  #element(element: HtmlElement, style: TextStyle): void {
    const { tagName, childNodes } = element;
    const level = this.#levelOf(element);
    if (tagName === 'br') this.#break();
    else if (tagName === 'q') this.#quoted(childNodes, style);
    else if (this.#frame.kind === 'joined' && blockTags.has(tagName)) this.#block(childNodes, style);
    else if (this.#options.footnotes.notes.has(element)) this.#framed({ kind: 'footnote' }, childNodes, style);
    else if (level !== undefined) this.#framed({ kind: 'heading', level }, childNodes, style);
    else if (tagName === 'table') this.#readTable(element, style);
    else if (listTags.has(tagName)) this.#readList(element, style);
    else if ((tagName === 'li' || tagName === 'dt') && !hasHeading(element)) this.#readItem(element, style);
    else if (blockTags.has(tagName) || /display\s*:\s*block/i.test(attributeOf(element, 'style') ?? '')) this.#block(childNodes, style);
    else this.read(childNodes, style);
  }

  /** A title and subtitle of an office program are above its headings. */
  #levelOf(element: HtmlElement): number | undefined {
    const level = headingLevel(element);
    const kind = titleKind(element);
    if (kind) return kind === 'title' ? 1 : 2;
    return level === undefined ? undefined : Math.min(level + this.#options.below, 6);
  }

  /** One line break is a space, as a line of a poster has it; two are the end of a paragraph. */
  #break(): void {
    const last = this.#pieces.findLast(({ text, isBreak }) => isBreak || text.trim());
    if (last?.isBreak) this.#paragraphEnds();
    else this.#space(true);
  }

  #quoted(nodes: readonly HtmlNode[], style: TextStyle): void {
    this.#text('“', style, this.#line ?? 1);
    this.read(nodes, style);
    this.#text('”', style, this.#line ?? 1);
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
    if (this.#lists.length === 0 && !continuesList(element, this.blocks.at(-1))) this.#list++;
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
    const frame: Frame = { kind: 'item', list: this.#list, depth, isOrdered: this.#lists.at(-1) ?? false };
    if (element.tagName === 'li') {
      this.#framed(frame, element.childNodes, style);
      return;
    }
    const isSecondTerm = previousElement(element)?.tagName === 'dt' && this.#frame.kind === 'item';
    if (!isSecondTerm) this.end();
    this.#frame = isSecondTerm ? this.#frame : frame;
    this.#block(element.childNodes, style);
  }

  #readTable(element: HtmlElement, style: TextStyle): void {
    const table = readHtmlTable(element);
    this.end();
    for (const caption of table.captions) this.#block(caption.childNodes, styleIn(caption, style, this.#options.classStyles));
    if (table.kind === 'layout') {
      for (const cell of table.cells) this.#block(cell.childNodes, styleIn(cell, style, this.#options.classStyles));
      return;
    }
    this.#table++;
    for (const row of table.rows) {
      const first = this.blocks.length;
      const cells = row.cells.map(cell => (cell ? this.#cell(cell, style) : []));
      const place = this.#options.placeOf(this.#line ?? 1);
      this.#line = undefined;
      if (cells.some(runs => runs.length > 0) && first === this.blocks.length) {
        this.blocks.push({ kind: 'row', table: this.#table, isHead: row.isHead, cells: row.isHead ? cells.map(withoutEvenEmphasis) : cells, place });
      }
    }
  }

  #cell(cell: HtmlElement, style: TextStyle): readonly Run[] {
    const around = this.#frame;
    this.#frame = joined;
    this.read(cell.childNodes, styleIn(cell, style, this.#options.classStyles));
    this.#frame = around;
    const runs = joinRuns(this.#pieces.map(toRun));
    this.#pieces = [];
    return runs;
  }

  /** Pages skip levels, and begin below the first: what counts is which item is within which. */
  #depthOf(depth: number, list: number): number {
    const last = this.blocks.findLast(block => block.kind === 'item');
    if (last?.kind !== 'item' || last.list !== list) this.#depths = [];
    while ((this.#depths.at(-1) ?? -1) >= depth) this.#depths.pop();
    return this.#depths.push(depth) - 1;
  }
}

/** Word, LibreOffice and Google Docs save these as paragraphs or headings of a class. */
export function titleKind(element: HtmlElement): 'title' | 'subtitle' | undefined {
  if (element.tagName !== 'p' && element.tagName !== 'h1') return undefined;
  const classes = classesOf(element).map(name => name.toLowerCase());
  if (classes.some(name => name === 'title' || name === 'msotitle')) return 'title';
  return classes.some(name => name === 'subtitle' || name === 'msosubtitle') ? 'subtitle' : undefined;
}

/** Google Docs saves the lists within a list after it, with their level in the class. */
function savedLevel(element: HtmlElement): number {
  const list = isElement(element.parentNode) ? element.parentNode : element;
  return Number(classesOf(list).flatMap(name => /^lst-kix_\w+-(\d)$/.exec(name)?.[1] ?? [])[0] ?? 0);
}

function continuesList(list: HtmlElement, last: GuideBlock | undefined): boolean {
  const classes = classesOf(list);
  const isSaved = classes.some(name => name.startsWith('lst-kix_'));
  return isSaved && last?.kind === 'item' && (!classes.includes('start') || classes.some(name => /-[1-9]$/.test(name)));
}

function previousElement(element: HtmlElement): HtmlElement | undefined {
  const siblings = element.parentNode?.childNodes.filter(isElement) ?? [];
  return siblings[siblings.indexOf(element) - 1];
}

const toRun = ({ text, isEmphasized, link }: Piece): Run => ({ text, isEmphasized, ...(link && { link }) });
