import type { PdfLine } from './pdfPage.ts';

/** Blocks while their lines are still apart, so that what they look like can be asked. */
export type Draft = DraftText | DraftItem | DraftRow | DraftFootnote;

interface InLines {
  readonly page: number;
  readonly lines: readonly PdfLine[];
}

export interface DraftText extends InLines {
  readonly kind: 'paragraph' | 'heading';
  /** Of a heading, as far as tags tell. */
  readonly level?: number;
}

export interface DraftItem extends InLines {
  readonly kind: 'item';
  readonly list: number;
  readonly depth: number;
  readonly isOrdered: boolean;
}

export interface DraftFootnote extends InLines {
  readonly kind: 'footnote';
  /** As the text refers to it, such as `1` or `*`. */
  readonly mark: string;
}

export interface DraftRow {
  readonly kind: 'row';
  readonly page: number;
  readonly table: number;
  readonly isHead: boolean;
  readonly cells: readonly (readonly PdfLine[])[];
}

/** Gives numbers to lists and tables, each its own. */
export interface Numbering {
  readonly nextList: () => number;
  readonly nextTable: () => number;
}

export function createNumbering(): Numbering {
  let lists = 0;
  let tables = 0;
  return { nextList: () => ++lists, nextTable: () => ++tables };
}
