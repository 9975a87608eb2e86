import { light } from '../../pptx/palette.ts';
import { colorOf, heading, type PptxLayout, spaced, textIn, titleArea } from '../../pptx/pptxView.ts';

/** A list, with a line before or after it if needed. */
export const points: PptxLayout = {
  ground: light,
  title: titleArea,
  hasFooter: true,
  pieces: view => {
    const { body, sizes, isHalf } = view.frame;
    const paragraphs = spaced(view, view.text.blocks, isHalf ? 14 : 20);
    return [
      ...heading(view),
      ...textIn(view, body, { name: 'Text', paragraphs, size: isHalf ? sizes.body : sizes.body + 4, color: colorOf(view, 'text'), anchor: 'top' }),
    ];
  },
};
