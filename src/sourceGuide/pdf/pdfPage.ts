/** A page of a PDF as plain data. Lengths are in pt, from the page’s upper left corner. */
export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order in which they are drawn. */
  readonly pieces: readonly PdfPiece[];
  readonly links: readonly PdfLink[];
  /** The page’s part of the structure tree, if the file is tagged. */
  readonly tags: PdfTag | undefined;
}

/** Characters in one font on one line. */
export interface PdfPiece {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  /** Where the characters stand. */
  readonly baseline: number;
  /** Of the font. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Whether the file has a space in front of it. */
  readonly isAfterSpace: boolean;
  /** Whether the file says that it only dresses the page. */
  readonly isArtifact: boolean;
  /** The marked content that it belongs to, which tags refer to. */
  readonly content: string | undefined;
  readonly link?: string;
}

export interface PdfLink {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly address: string;
}

/** An element of the structure tree. Roles are those of ISO 32000, such as `H1`, `P` or `LBody`. */
export interface PdfTag {
  readonly role: string;
  /** Elements, and the marked content in between. */
  readonly children: readonly (PdfTag | string)[];
}

/** What is on one line of a column, from left to right. */
export interface PdfLine {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of most of its characters. */
  readonly size: number;
  readonly isBold: boolean;
  readonly spans: readonly PdfSpan[];
}

/** Characters of a line that look the same. Spaces are part of them, two where pieces are far apart. */
export interface PdfSpan {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Small and high, such as the mark of a footnote. */
  readonly isRaised: boolean;
  readonly link: string | undefined;
}

export const lineToText = ({ spans }: Pick<PdfLine, 'spans'>): string => spans.map(({ text }) => text).join('');

/** About how high characters are above their baseline, and how deep below it. */
export const topOf = ({ baseline, size }: Pick<PdfLine, 'baseline' | 'size'>): number => baseline - 0.75 * size;
export const bottomOf = ({ baseline, size }: Pick<PdfLine, 'baseline' | 'size'>): number => baseline + 0.22 * size;
