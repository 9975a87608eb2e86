/** A deck for PowerPoint, LibreOffice and Google Slides, as plain data. Lengths are in px of the 1280 × 720 canvas. */
export interface PptxDeck {
  readonly title: string;
  readonly subject: string;
  /** That of the file, and of all text that does not name another one. */
  readonly language: string;
  readonly theme: Theme;
  readonly sheets: readonly Sheet[];
}

/** Colors that a person can change in one place for all slides. */
export interface Theme {
  readonly colors: readonly ThemeColor[];
  /** Colors of the sheets that are made from one of the theme. */
  readonly shades: readonly ThemeColor[];
}

export interface ThemeColor {
  readonly color: string;
  readonly slot: ThemeSlot;
  readonly shade?: Shade;
}

/** Shares of a color's light and of its strength, each from 0 to 1. */
export interface Shade {
  readonly light: number;
  readonly strength: number;
}

/** Places of a theme, as Office names them: text and ground, twice each, accents, and links. */
export type ThemeSlot = 'dk1' | 'lt1' | 'dk2' | 'lt2' | 'accent1' | 'accent2' | 'accent3' | 'accent4' | 'accent5' | 'accent6' | 'hlink' | 'folHlink';

/** What all sheets of one layout share, which a file has once, by its name. Colors are six hexadecimal digits. */
export interface Master {
  /** The layout's name. */
  readonly name: string;
  readonly ground: string;
  readonly title: { readonly area: Area; readonly color: string };
  /** Decoration behind the text: ovals that fill their areas. */
  readonly circles: readonly { readonly area: Area; readonly color: string }[];
  /** The rule between two languages. */
  readonly rule?: { readonly area: Area; readonly color: string };
  /** The section's name and the slide's number at the bottom: their color, and how far they are from the edges. */
  readonly footer: { readonly color: string; readonly x: number } | undefined;
}

export interface Sheet {
  readonly id: string;
  readonly master: Master;
  /** The section's name in each language that is shown. */
  readonly section: readonly [TextIn, ...TextIn[]];
  readonly pieces: readonly Piece[];
  /** Paragraphs of the notes pane. */
  readonly notes: readonly TextIn[];
}

export interface TextIn {
  readonly text: string;
  readonly language: string;
}

/** In the order in which a screen reader reads them. */
export type Piece = TextPiece | QrPiece | ShapePiece | IconPiece | PicturePiece | TablePiece | ChartPiece;

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
  readonly align?: 'center';
  /** Where it is not the deck's. */
  readonly language?: string;
  /** The ground that the text is on. */
  readonly panel?: Panel;
}

export interface Panel {
  readonly fill: string;
  readonly line?: string;
  /** One px unless it is given. */
  readonly lineWidth?: number;
  /** A rounded box unless it is an oval. */
  readonly shape?: 'oval';
  /** Space between the edge and the text. */
  readonly padding: number;
  /** Room that something else takes above, below or to the left of the text. */
  readonly above?: number;
  readonly below?: number;
  readonly before?: number;
}

/** A box with round corners that is only there to be seen. */
export interface ShapePiece {
  readonly kind: 'shape';
  readonly place: Area;
  readonly name: string;
  readonly fill: string;
}

/** A drawing of lines, which may be recolored. It is only there to be seen. */
export interface IconPiece {
  readonly kind: 'icon';
  readonly place: Area;
  readonly name: string;
  readonly outline: Outline;
  readonly color: string;
}

/** Lines and curves in px of a square of 24 × 24. */
export type Outline = readonly OutlineStep[];

export type OutlineStep =
  | { readonly kind: 'move' | 'line'; readonly x: number; readonly y: number }
  | { readonly kind: 'curve'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly x: number; readonly y: number }
  | { readonly kind: 'close' };

export interface PicturePiece {
  readonly kind: 'picture';
  /** As wide and tall as the picture's own shape allows. */
  readonly place: Area;
  readonly name: string;
  /** A `data:` address of PNG, JPEG, GIF or SVG. */
  readonly data: string;
  /** Empty if the picture is decoration. */
  readonly alt: string;
}

export interface TablePiece {
  readonly kind: 'table';
  readonly place: Area;
  readonly name: string;
  /** The first row, which names the columns. */
  readonly head: readonly Paragraph[];
  readonly rows: readonly (readonly Paragraph[])[];
  /** Whether the first cell of each row names the row. */
  readonly hasRowHeads: boolean;
  /** Widths of the columns and heights of the rows, in px. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly size: number;
  readonly colors: TableColors;
  readonly language?: string;
}

export interface TableColors {
  readonly text: string;
  readonly fill: string;
  readonly headText: string;
  readonly headFill: string;
  readonly line: string;
}

/** Bars or lines that PowerPoint draws from numbers, which a person can change there. */
export interface ChartPiece {
  readonly kind: 'chart';
  /** Bars may lie, where there is no room for their labels below each of them. */
  readonly chart: 'bar' | 'lying-bar' | 'line';
  readonly place: Area;
  readonly name: string;
  /** Says what the chart shows, with its numbers. */
  readonly alt: string;
  readonly categories: readonly string[];
  /** Up to three, each with a value for every category. They differ in shape as well: by stripes, dashes, and points. */
  readonly series: readonly ChartSeries[];
  /** What share of the room for a category its bars take, and how thick each is at most, in px. */
  readonly bars: { readonly share: number; readonly thickest: number };
  /** Between two numbers along the axis. */
  readonly step: number;
  readonly sizes: ChartSizes;
  readonly colors: ChartColors;
  readonly language?: string;
}

/** Sizes of the type of categories, values, numbers along the axis, and names of series. */
export interface ChartSizes {
  readonly category: number;
  readonly value: number;
  readonly axis: number;
  readonly key: number;
}

export interface ChartColors {
  readonly text: string;
  /** Of numbers along the axis. */
  readonly muted: string;
  readonly grid: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly ChartValue[];
  /** Of its bars or points. */
  readonly fill: string;
  /** Of its line, or of what is around its bars and in them. */
  readonly line: string;
}

/** A number, and how it is written beside its bar or point. */
export interface ChartValue {
  readonly number: number;
  /** How many digits follow the decimal mark. */
  readonly decimals: number;
  /** What is before the number, such as `$`, and after it, such as `%`. */
  readonly before: string;
  readonly after: string;
  /** Where it is beside the point of a line; that of a bar is at its end. */
  readonly side?: 'above' | 'below' | 'right' | 'left';
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
  /** At the right, as numbers of a column are; otherwise as the text that it is in. */
  readonly align?: 'right';
  /** Space above it. */
  readonly before?: number;
  /** A picture or a table that is here in place of words. */
  readonly figure?: Figure;
}

export type Figure = { readonly kind: 'picture'; readonly picture: Picture; readonly alt: string } | TableFigure;

export interface TableFigure {
  readonly kind: 'table';
  /** Whether the first cell of each row names the row. */
  readonly hasRowHeads?: boolean;
  readonly head: readonly Paragraph[];
  readonly rows: readonly (readonly Paragraph[])[];
}

/** A picture as a `data:` address, with its own size in px. */
export interface Picture {
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

/** Text of one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  /** How much of the ground shines through, from 0 to 1. */
  readonly transparency?: number;
  readonly link?: RunLink;
}

export type RunLink = { readonly kind: 'address'; readonly href: string } | { readonly kind: 'slide'; readonly id: string };
