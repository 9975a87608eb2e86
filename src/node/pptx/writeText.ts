import type PptxGenJS from 'pptxgenjs';
import { lineHeight } from '../../pptx/fitSize.ts';
import type { Panel, Paragraph, Run, TextPiece } from '../../pptx/sheet.ts';
import { boxOf, font, inches, points } from './units.ts';

/** What all text of a file needs. */
export interface TextOptions {
  /** A language with its region, such as `es-US`; without one, that of the file. */
  readonly tag: (language: string | undefined) => string;
  /** The number of each slide by its id, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
}

export function writeText(slide: PptxGenJS.Slide, piece: TextPiece, options: TextOptions): void {
  slide.addText(
    piece.paragraphs.flatMap(paragraph => textOf(paragraph, piece, options)),
    { ...textBox(piece), fontFace: font, color: piece.color, lang: options.tag(piece.language), objectName: piece.name },
  );
}

function textBox({ place, size, anchor, align, panel }: TextPiece): PptxGenJS.TextPropsOptions {
  const common = {
    fontSize: points(size),
    align: align ?? ('left' as const),
    valign: anchor,
    fit: 'shrink',
    lineSpacingMultiple: lineHeight / 1.2,
    wrap: true,
  } as const;
  if (place === 'title') return { ...common, placeholder: 'title', margin: 0 };
  if (!panel) return { ...common, ...boxOf(place), margin: 0, isTextBox: true };
  return {
    ...common,
    ...boxOf(place),
    ...(panel.shape === 'oval' ? { shape: 'ellipse' as PptxGenJS.SHAPE_NAME } : { shape: 'roundRect' as PptxGenJS.SHAPE_NAME, rectRadius: inches(24) }),
    fill: { color: panel.fill },
    ...(panel.line !== undefined && { line: { color: panel.line, width: panel.lineWidth === undefined ? 1 : points(panel.lineWidth) } }),
    margin: marginOf(panel),
  };
}

/** Left, right, bottom, top: an order of pptxgenjs’s own. */
function marginOf({ padding, above = 0, below = 0, before = 0 }: Panel): [number, number, number, number] {
  return [points(padding + before), points(padding), points(padding + below), points(padding + above)];
}

/** The runs of a paragraph; the last one ends it. */
export function textOf(
  paragraph: Paragraph,
  piece: Pick<TextPiece, 'size' | 'color' | 'language' | 'align'>,
  { tag, numbers }: TextOptions,
): PptxGenJS.TextProps[] {
  const size = paragraph.size ?? piece.size;
  const align = paragraph.align ?? piece.align;
  const ofParagraph: PptxGenJS.TextPropsOptions = {
    fontSize: points(size),
    paraSpaceBefore: points(paragraph.before ?? 0),
    ...(align && { align }),
    ...(paragraph.mark && {
      bullet: { ...(paragraph.mark === 'number' && { type: 'number' as const }), indent: points(paragraph.mark === 'number' ? size * 1.4 : size) },
      indentLevel: paragraph.depth ?? 0,
    }),
  };
  return paragraph.runs.map((run, i) => ({
    text: run.text,
    options: {
      ...ofParagraph,
      fontFace: font,
      lang: tag(piece.language),
      bold: run.bold ?? paragraph.bold ?? false,
      italic: run.italic ?? false,
      color: run.color ?? paragraph.color ?? piece.color,
      ...(run.transparency !== undefined && { transparency: run.transparency * 100 }),
      ...linkOf(run, numbers),
      breakLine: i === paragraph.runs.length - 1,
    },
  }));
}

function linkOf({ link }: Run, numbers: ReadonlyMap<string, number>): PptxGenJS.TextPropsOptions {
  if (!link) return {};
  if (link.kind === 'address') return { hyperlink: { url: link.href } };
  const slide = numbers.get(link.id);
  return slide === undefined ? {} : { hyperlink: { slide } };
}
