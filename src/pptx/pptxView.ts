import type { Words } from '../../locales/en.ts';
import type { Block } from '../model/text.ts';
import type { LayoutName, Section, Slide, SlideText } from '../model/workshop.ts';
import { arrange } from './arrange.ts';
import type { Frame } from './frame.ts';
import type { ColorName, Ground, Palette } from './palette.ts';
import { fitted } from './scaled.ts';
import type { Area, Outline, Paragraph, Piece, TextPiece } from './sheet.ts';
import { blocksToParagraphs, type TextContext, wordsToRuns } from './textToParagraphs.ts';

/** A slide in one language, with all that its layout may show. */
export interface PptxView<Name extends LayoutName = LayoutName> extends TextContext {
  readonly slide: Slide<Name>;
  readonly section: Section;
  readonly text: SlideText;
  readonly words: Words;
  readonly palette: Palette;
  readonly ground: Ground;
  /** Where on the sheet this language is. */
  readonly frame: Frame;
  /** The lines of a Lucide icon. */
  readonly icon: (name: string) => Outline;
}

/** How a layout looks in PowerPoint. Everything but the pieces is the same on all of its slides, and goes into a slide master. */
export interface PptxLayout<Name extends LayoutName = LayoutName> {
  readonly ground: Ground;
  /** Where the title is, for example `titleArea`. */
  readonly title: (frame: Frame) => Area;
  /** Decoration behind the text: ovals that fill their areas. */
  readonly circles?: (frame: Frame) => readonly { readonly area: Area; readonly color: ColorName }[];
  /** Whether the section's name and the slide's number are below. */
  readonly hasFooter: boolean;
  /** The pieces of a slide, in the order of reading. */
  readonly pieces: (view: PptxView<Name>) => readonly Piece[];
}

export const titleArea = (frame: Frame): Area => frame.title;

/** Where the title is only a small line above the slide's main sentence. */
export const smallTitleArea = (frame: Frame): Area => frame.smallTitle;

export const colorOf = (view: PptxView, role: 'text' | 'muted' | 'accent'): string => view.palette(view.ground[role]);

export const colored = (view: PptxView, name: ColorName): string => view.palette(name);

/** The slide's title, with the section's name in small above it. */
export function heading(view: PptxView): readonly Piece[] {
  return [
    titlePiece(view, view.frame.sizes.heading, colorOf(view, 'text')),
    kicker(view, [{ runs: [{ text: view.section.title[view.language]?.text ?? '' }] }]),
  ];
}

/** The title where the layout has it. */
export function titlePiece(view: PptxView, size: number, color: string, { width, height } = titleArea(view.frame)): TextPiece {
  const paragraphs = [{ runs: wordsToRuns(view.text.title, view), bold: true }];
  return fitted({ kind: 'text', place: 'title', name: 'Title', paragraphs, size, color, anchor: 'middle' }, { width, height: height - 8 });
}

/** Small bold text above the title. */
export function kicker(view: PptxView, paragraphs: readonly Paragraph[]): TextPiece {
  return {
    kind: 'text',
    place: view.frame.kicker,
    name: 'Section',
    paragraphs: paragraphs.map(paragraph => ({ ...paragraph, bold: true })),
    size: view.frame.sizes.kicker,
    color: colorOf(view, 'accent'),
    anchor: 'middle',
  };
}

/** Blocks as paragraphs with room between them. */
export function spaced(view: PptxView, blocks: readonly Block[], before: number): readonly Paragraph[] {
  return blocksToParagraphs(blocks, view).map((paragraph, i) => (i > 0 ? { ...paragraph, before: paragraph.depth ? before / 2 : before } : paragraph));
}

/** Text in an area, in smaller type if it needs to be. Its pictures and tables are where they are in the text, below each other. */
export function textIn(view: PptxView, area: Area, piece: Omit<TextPiece, 'kind' | 'place'>): readonly Piece[] {
  return arrange(area, piece, {
    text: colored(view, 'ink'),
    fill: colored(view, 'card'),
    headText: colored(view, 'card'),
    headFill: colored(view, 'teal-700'),
    line: colored(view, 'line'),
  });
}
