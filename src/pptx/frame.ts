import type { Area } from './sheet.ts';

/** Sizes of type, as in `tokens.css`. */
export interface Sizes {
  readonly title: number;
  readonly heading: number;
  readonly line: number;
  readonly body: number;
  readonly cardTitle: number;
  readonly card: number;
  readonly icon: number;
  readonly kicker: number;
  readonly footer: number;
}

/** Where a language's text is on a sheet of 1280 × 720 px: the whole of it, or a half beside another language. */
export interface Frame {
  readonly isHalf: boolean;
  readonly x: number;
  readonly width: number;
  readonly sizes: Sizes;
  /** Small text above the title. */
  readonly kicker: Area;
  readonly title: Area;
  /** Where the title is only a small line above the slide's main sentence. */
  readonly smallTitle: Area;
  /** Below the title. */
  readonly body: Area;
  /** Below the small title. */
  readonly line: Area;
  /** Above the footer, in small. */
  readonly sources: Area;
}

const wholeSizes: Sizes = { title: 72, heading: 56, line: 60, body: 38, cardTitle: 34, card: 32, icon: 56, kicker: 24, footer: 20 };

/** Half the width has smaller type, yet none below 32 px but for small print. */
const halfSizes: Sizes = { ...wholeSizes, title: 56, heading: 42, line: 42, body: 34, cardTitle: 32, icon: 48 };

/** Room between the edges of the sheet, and from one half to the other. */
const edges = { whole: 72, half: 56, between: 64 };

const whole = { x: edges.whole, width: 1280 - 2 * edges.whole };

export const wholeFrame: Frame = {
  isHalf: false,
  ...whole,
  sizes: wholeSizes,
  kicker: { ...whole, y: 56, height: 40 },
  title: { ...whole, y: 96, height: 96 },
  smallTitle: { ...whole, y: 120, height: 48 },
  body: { ...whole, y: 216, height: 416 },
  line: { ...whole, y: 184, height: 448 },
  sources: { ...whole, y: 636, height: 24 },
};

const halfWidth = (1280 - 2 * edges.half - edges.between) / 2;

const halfFrame = (column: { readonly x: number; readonly width: number }): Frame => ({
  isHalf: true,
  ...column,
  sizes: halfSizes,
  kicker: { ...column, y: 40, height: 32 },
  title: { ...column, y: 72, height: 104 },
  smallTitle: { ...column, y: 88, height: 72 },
  body: { ...column, y: 188, height: 436 },
  line: { ...column, y: 176, height: 448 },
  sources: { ...column, y: 628, height: 28 },
});

const halves = [halfFrame({ x: edges.half, width: halfWidth }), halfFrame({ x: edges.half + halfWidth + edges.between, width: halfWidth })];

/** The frames of one language, or of two side by side, in their order. */
export const framesFor = (languages: number): readonly Frame[] => (languages > 1 ? halves : [wholeFrame]);

/** The rule between two languages. */
export const ruleArea: Area = { x: 639, y: 48, width: 2, height: 584 };
