import type { Words } from '../../locales/en.ts';
import type { Block } from '../model/text.ts';
import type { LayoutName, Section, Slide, SlideText } from '../model/workshop.ts';
import { fitScale } from './fitSize.ts';
import type { ColorName, Ground, Palette } from './palette.ts';
import type { Area, Paragraph, Piece, TextPiece } from './sheet.ts';
import { blocksToParagraphs, inlinesToRuns, type TextContext } from './textToParagraphs.ts';

/** A slide in one language, with all that its layout may show. */
export interface PptxView<Name extends LayoutName = LayoutName> extends TextContext {
  readonly slide: Slide<Name>;
  readonly section: Section;
  readonly text: SlideText;
  readonly words: Words;
  readonly palette: Palette;
  readonly ground: Ground;
}

/** How a layout looks in PowerPoint. Everything but the pieces is the same on all of its slides, and goes into a slide master. */
export interface PptxLayout<Name extends LayoutName = LayoutName> {
  readonly ground: Ground;
  /** Where the title is. */
  readonly title: Area;
  /** Decoration behind the text: ovals that fill their areas. */
  readonly circles?: readonly { readonly area: Area; readonly color: ColorName }[];
  /** Whether the section's name and the slide's number are below. */
  readonly hasFooter: boolean;
  /** The pieces of a slide, in the order of reading. */
  readonly pieces: (view: PptxView<Name>) => readonly Piece[];
}

/** Sizes of type on a whole sheet, as in `tokens.css`. */
export const sizes = { title: 72, heading: 56, line: 60, body: 38, cardTitle: 34, card: 32, kicker: 24, footer: 20 };

/** Room between the edges of the sheet. */
export const edge = 72;
export const contentWidth = 1280 - 2 * edge;

/** Where the title is, below the section's name in small. */
export const titleArea: Area = { x: edge, y: 96, width: contentWidth, height: 96 };

/** Where the title is only a small line above the slide's main sentence. */
export const smallTitleArea: Area = { x: edge, y: 120, width: contentWidth, height: 48 };

/** Where the text below the title is. */
export const bodyArea: Area = { x: edge, y: 216, width: contentWidth, height: 424 };

export const colorOf = (view: PptxView, role: 'text' | 'muted' | 'accent'): string => view.palette(view.ground[role]);

export const colored = (view: PptxView, name: ColorName): string => view.palette(name);

/** The slide's title, with the section's name in small above it. */
export function heading(view: PptxView): readonly Piece[] {
  return [titlePiece(view, sizes.heading, colorOf(view, 'text')), kicker(view, [{ runs: [{ text: view.section.title[view.language]?.text ?? '' }] }])];
}

/** The title where the layout has it. */
export function titlePiece(view: PptxView, size: number, color: string): TextPiece {
  const paragraphs = [{ runs: inlinesToRuns(view.text.title, view), bold: true }];
  return fitted({ kind: 'text', place: 'title', name: 'Title', paragraphs, size, color, anchor: 'middle' }, { width: contentWidth, height: 88 });
}

/** Small bold text above the title. */
export function kicker(view: PptxView, paragraphs: readonly Paragraph[]): TextPiece {
  return {
    kind: 'text',
    place: { x: edge, y: 56, width: contentWidth, height: 40 },
    name: 'Section',
    paragraphs: paragraphs.map(paragraph => ({ ...paragraph, bold: true })),
    size: sizes.kicker,
    color: colorOf(view, 'accent'),
    anchor: 'middle',
  };
}

/** Blocks as paragraphs with room between them. */
export function spaced(view: PptxView, blocks: readonly Block[], before: number): readonly Paragraph[] {
  return blocksToParagraphs(blocks, view).map((paragraph, i) => (i > 0 ? { ...paragraph, before: paragraph.depth ? before / 2 : before } : paragraph));
}

/** Text in an area, in smaller type if it needs to be. */
export function textIn(area: Area, piece: Omit<TextPiece, 'kind' | 'place'>): TextPiece {
  return fitted({ kind: 'text', place: area, ...piece }, area);
}

function fitted(piece: TextPiece, { width, height }: Pick<Area, 'width' | 'height'>): TextPiece {
  const padding = 2 * (piece.panel?.padding ?? 0);
  return scaled(piece, fitScale(piece.paragraphs, piece.size, { width: width - padding, height: height - padding }));
}

/** The same text in smaller or larger type, with matching spacing. */
export function scaled(piece: TextPiece, scale: number): TextPiece {
  if (scale === 1) return piece;
  const shrink = (size: number): number => Math.round(size * scale);
  return {
    ...piece,
    size: shrink(piece.size),
    paragraphs: piece.paragraphs.map(paragraph => ({
      ...paragraph,
      ...(paragraph.size !== undefined && { size: shrink(paragraph.size) }),
      ...(paragraph.before !== undefined && { before: shrink(paragraph.before) }),
    })),
  };
}
