import type { GuideBlock, GuidePlace, Run } from '../guideFile.ts';
import { joinRuns, withoutEvenEmphasis } from '../joinRuns.ts';
import { isBullet, typedMark, withoutMark } from '../typedItems.ts';
import { savedMark } from './savedLists.ts';

/** What the text that comes next will be. In all but a paragraph, what begins a new paragraph only puts a space between words. */
export type Frame =
  | { readonly kind: 'paragraph' | 'joined' | 'footnote' }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'item'; readonly list: number; readonly depth: number; readonly isOrdered: boolean }
  | { readonly kind: 'saved-item'; readonly depth: number };

/** Text that looks the same, as a page has it. */
export interface Piece extends Run {
  readonly isBold: boolean;
  readonly isBreak?: boolean;
  /** Where its first word is. */
  readonly line?: number | undefined;
}

/** The blocks of a page, as they are read. */
export class BlockCollector {
  readonly blocks: GuideBlock[] = [];
  /** The paragraphs that are bold from end to end. */
  readonly bold = new Set<GuideBlock>();
  readonly #placeOfLine: (line: number) => GuidePlace;
  #list = 0;
  #table = 0;
  /** The levels that the page gives to the items around the last one. */
  #depths: number[] = [];

  /** @param placeOfLine the place of a line of the HTML */
  constructor(placeOfLine: (line: number) => GuidePlace) {
    this.#placeOfLine = placeOfLine;
  }

  /** Begins a list that is in no other. Gives its number. */
  beginList(): number {
    return ++this.#list;
  }

  /** The number of the list that was begun last. */
  get list(): number {
    return this.#list;
  }

  beginTable(): void {
    this.#table++;
  }

  /** Adds what pieces are in a frame: nothing if they have no text. */
  add(frame: Frame, pieces: readonly Piece[]): void {
    const runs = joinRuns(pieces.map(toRun));
    if (runs.length === 0) return;
    const place = this.#placeOf(pieces);
    switch (frame.kind) {
      case 'heading':
        this.blocks.push({ ...frame, runs: withoutEvenEmphasis(runs), place });
        return;
      case 'item':
        this.blocks.push({ ...frame, depth: this.#depthOf(frame.depth, frame.list), runs, place });
        return;
      case 'saved-item':
        this.#addSaved(frame.depth, pieces, runs);
        return;
      case 'footnote':
        this.blocks.push({ kind: 'footnote', runs, place });
        return;
      default: {
        const block: GuideBlock = { kind: 'paragraph', runs, place };
        this.blocks.push(block);
        if (isBold(pieces)) this.bold.add(block);
      }
    }
  }

  /** An item that was saved with its mark; without one, it is a paragraph of the item before. */
  #addSaved(depth: number, pieces: readonly Piece[], runs: readonly Run[]): void {
    const place = this.#placeOf(pieces);
    const [, mark, bullet] = savedMark.exec(pieces.map(({ text }) => text).join('')) ?? [];
    if (mark === undefined) {
      this.blocks.push({ kind: 'paragraph', runs, place });
      return;
    }
    if (this.blocks.at(-1)?.kind !== 'item') this.#list++;
    const isOrdered = bullet === undefined;
    const item = { list: this.#list, depth: this.#depthOf(depth, this.#list), isOrdered, runs: withoutMark(runs, { mark: `${mark} ` }) };
    this.blocks.push({ kind: 'item', ...item, place });
  }

  #placeOf(pieces: readonly Piece[]): GuidePlace {
    return this.#placeOfLine(pieces.find(({ line }) => line !== undefined)?.line ?? 1);
  }

  /** Adds a row of the table that was begun last. */
  addRow(isHead: boolean, pieces: readonly (readonly Piece[])[]): void {
    const cells = pieces.map(each => joinRuns(each.map(toRun))).map(runs => (isHead ? withoutEvenEmphasis(runs) : runs));
    if (cells.some(runs => runs.length > 0)) this.blocks.push({ kind: 'row', table: this.#table, isHead, cells, place: this.#placeOf(pieces.flat()) });
  }

  /** Pages skip levels, and begin below the first: what counts is which item is within which. */
  #depthOf(depth: number, list: number): number {
    const last = this.blocks.findLast(block => block.kind === 'item');
    if (last?.kind !== 'item' || last.list !== list) this.#depths = [];
    while ((this.#depths.at(-1) ?? -1) >= depth) this.#depths.pop();
    return this.#depths.push(depth) - 1;
  }
}

/** Whether all text of pieces is bold. */
export const isBold = (pieces: readonly Piece[]): boolean => pieces.every(piece => piece.isBold || !piece.text.trim());

/** Lines that begin with a bullet are items, even if only a line break is between them. */
export function splitAtBullets(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]];
  pieces.forEach((piece, i) => {
    const next = piece.isBreak
      ? pieces
          .slice(i + 1, i + 6)
          .map(({ text }) => text)
          .join('')
          .trimStart()
      : '';
    if (next && isBullet(typedMark(next.replace(/\s+/g, ' ')))) parts.push([]);
    parts.at(-1)?.push(piece);
  });
  return parts;
}

const toRun = ({ text, isEmphasized, link }: Piece): Run => ({ text, isEmphasized, ...(link && { link }) });
