import { colorOf, contentWidth, edge, type PptxLayout, sizes, spaced, textIn, titlePiece } from '../pptxView.ts';
import { talkForm } from '../talkForm.ts';

/** Questions for the room: the first is the main one, the others follow it up. */
export const discussion: PptxLayout<'discussion'> = view => {
  const paragraphs = spaced(view, view.text.blocks, 28).map(({ mark: _, ...paragraph }, i) =>
    i === 0 ? { ...paragraph, bold: true, size: sizes.line } : { ...paragraph, color: colorOf(view, 'muted') },
  );
  return [
    titlePiece(view, sizes.kicker + 8, colorOf(view, 'accent')),
    ...talkForm(view),
    textIn(
      { x: edge, y: 184, width: contentWidth, height: 456 },
      { name: 'Questions', paragraphs, size: sizes.body, color: colorOf(view, 'text'), anchor: 'top' },
    ),
  ];
};
