import { fitScale } from './fitSize.ts';
import type { Area, Panel, Paragraph, TextPiece } from './sheet.ts';

/** Text in type that has room in an area of that size. */
export function fitted(piece: TextPiece, size: Pick<Area, 'width' | 'height'>): TextPiece {
  return scaled(piece, fitScale(piece.paragraphs, piece.size, roomIn(size, piece.panel)));
}

/** The room for text on a panel of that size; without one, all of it. */
export function roomIn({ width, height }: Pick<Area, 'width' | 'height'>, panel: Omit<Panel, 'fill'> | undefined): Pick<Area, 'width' | 'height'> {
  if (!panel) return { width, height };
  const { padding, above = 0, below = 0, before = 0 } = panel;
  return { width: width - 2 * padding - before, height: height - 2 * padding - above - below };
}

/** The same text in smaller or larger type, with matching spacing. */
export function scaled(piece: TextPiece, scale: number): TextPiece {
  if (scale === 1) return piece;
  return { ...piece, size: Math.round(piece.size * scale), paragraphs: scaledParagraphs(piece.paragraphs, scale) };
}

function scaledParagraphs(paragraphs: readonly Paragraph[], scale: number): readonly Paragraph[] {
  const shrink = (size: number): number => Math.round(size * scale);
  return paragraphs.map(paragraph => ({
    ...paragraph,
    ...(paragraph.size !== undefined && { size: shrink(paragraph.size) }),
    ...(paragraph.before !== undefined && { before: shrink(paragraph.before) }),
  }));
}
