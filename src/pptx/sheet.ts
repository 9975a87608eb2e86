/** A deck for PowerPoint, LibreOffice and Google Slides, as plain data. Lengths are in px of the 1280 × 720 canvas. */
export interface PptxDeck {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
  readonly sheets: readonly Sheet[];
}

/** What all sheets of one layout share, which a file has once, by its name. Colors are six hexadecimal digits. */
export interface Master {
  /** The layout's name. */
  readonly name: string;
  readonly ground: string;
  readonly title: { readonly area: Area; readonly color: string };
  /** Decoration behind the text: ovals that fill their areas. */
  readonly circles: readonly { readonly area: Area; readonly color: string }[];
  /** The color of the section's name and the slide's number at the bottom; without it, they are not there. */
  readonly footer: string | undefined;
}

export interface Sheet {
  readonly id: string;
  readonly master: Master;
  readonly section: string;
  readonly pieces: readonly Piece[];
  /** Paragraphs of the notes pane. */
  readonly notes: readonly string[];
}

/** In the order in which a screen reader reads them. */
export type Piece = TextPiece | QrPiece;

export interface TextPiece {
  readonly kind: 'text';
  /** The title is where the layout has it, and is what a list of slides shows. */
  readonly place: 'title' | Area;
  /** What the list of a slide's objects calls it. */
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
  /** Font size; each paragraph may have its own. */
  readonly size: number;
  readonly color: string;
  readonly anchor: 'top' | 'middle';
  /** The ground that the text is on, as a rounded box. */
  readonly panel?: Panel;
}

export interface Panel {
  readonly fill: string;
  readonly line?: string;
  /** Space between the edge and the text. */
  readonly padding: number;
  /** Room that something else takes above the text. */
  readonly above?: number;
}

export interface QrPiece {
  readonly kind: 'qr';
  readonly place: Area;
  readonly name: string;
  readonly address: string;
  /** Says where the code leads. */
  readonly alt: string;
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly mark?: 'bullet' | 'number';
  /** How deep a list is in others, from 0. */
  readonly depth?: number;
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
  /** Space above it. */
  readonly before?: number;
}

/** Text of one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly link?: RunLink;
}

export type RunLink = { readonly kind: 'address'; readonly href: string } | { readonly kind: 'slide'; readonly id: string };
