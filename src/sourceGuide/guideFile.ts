import { UserError } from '../model/userError.ts';

/** A guide as one file has it, whatever kind of file that is: what a reader sees, in the order of reading. */
export interface GuideFile {
  /** Its name without folders, such as `guide.pdf`. */
  readonly name: string;
  readonly blocks: readonly GuideBlock[];
  /** What the person should know about how it was read, in English, such as pages without text. */
  readonly notes?: readonly string[];
}

/** A heading, a paragraph, an item of a list, a row of a table or a footnote. What only dresses a page, such as running heads and page numbers, is none. */
export type GuideBlock = GuideHeading | GuideParagraph | GuideItem | GuideRow | GuideFootnote;

interface InPlace {
  readonly place: GuidePlace;
}

export interface GuideHeading extends InPlace {
  readonly kind: 'heading';
  /** From 1, the title’s, to 6. */
  readonly level: number;
  readonly runs: readonly Run[];
}

export interface GuideParagraph extends InPlace {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
}

export interface GuideItem extends InPlace {
  readonly kind: 'item';
  /** Items of one list have the same number, those of the lists in it too. */
  readonly list: number;
  /** 0 for a list that is in no other. */
  readonly depth: number;
  /** Whether the items have numbers or letters. The mark itself is not part of the text. */
  readonly isOrdered: boolean;
  readonly runs: readonly Run[];
}

export interface GuideRow extends InPlace {
  readonly kind: 'row';
  /** Rows of one table have the same number. */
  readonly table: number;
  readonly isHead: boolean;
  readonly cells: readonly (readonly Run[])[];
}

export interface GuideFootnote extends InPlace {
  readonly kind: 'footnote';
  readonly runs: readonly Run[];
}

/** Characters that look the same. Spaces are single, and words that were divided at the end of a line are whole again. */
export interface Run {
  readonly text: string;
  /** Whether they stand out: bold, or in italics. */
  readonly isEmphasized: boolean;
  /** The address that they link to. */
  readonly link?: string;
}

/** Where a block is in its file, from 1. A file of an office program has neither pages nor lines until it is printed. */
export type GuidePlace = { readonly page: number } | { readonly line: number } | undefined;

/** A guide cannot be read; the message says why, and what can be done. */
export class GuideFileError extends UserError {
  override readonly name = 'GuideFileError';
}

/** The text of runs. */
export const runsToText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
