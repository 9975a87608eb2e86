import { textFirst } from '../../model/pictures.ts';
import { dark } from '../../pptx/palette.ts';
import { colorOf, type PptxLayout, smallTitleArea, spaced, textIn, titlePiece } from '../../pptx/pptxView.ts';
import { blocksToParagraphs } from '../../pptx/textToParagraphs.ts';

/** A line to take home, thanks, and where the facts come from. */
export const closing: PptxLayout = {
  ground: dark,
  title: smallTitleArea,
  hasFooter: true,
  pieces: view => {
    const { frame } = view;
    const { sizes } = frame;
    const [line, ...rest] = textFirst(view.text.blocks);
    const toTakeHome = line ? blocksToParagraphs([line], view).map(paragraph => ({ ...paragraph, bold: true, size: sizes.title })) : [];
    const below = spaced(view, rest, 24).map((paragraph, i, all) => ({
      ...paragraph,
      color: colorOf(view, 'muted'),
      ...(i === 0 && { before: 28 }),
      // The last of several paragraphs is the credit.
      ...(i > 0 && i === all.length - 1 && { before: 40, size: sizes.footer + 6 }),
    }));
    return [
      titlePiece(view, sizes.kicker, colorOf(view, 'accent'), frame.smallTitle),
      ...textIn(view, frame.line, {
        name: 'Takeaway',
        paragraphs: [...toTakeHome, ...below],
        size: sizes.body,
        color: colorOf(view, 'text'),
        anchor: 'top',
      }),
    ];
  },
};
