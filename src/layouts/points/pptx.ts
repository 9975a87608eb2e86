import { light } from '../../pptx/palette.ts';
import { bodyArea, colorOf, heading, type PptxLayout, sizes, spaced, textIn, titleArea } from '../../pptx/pptxView.ts';

/** A list, with a line before or after it if needed. */
export const points: PptxLayout = {
  ground: light,
  title: titleArea,
  hasFooter: true,
  pieces: view => [
    ...heading(view),
    textIn(bodyArea, { name: 'Text', paragraphs: spaced(view, view.text.blocks, 20), size: sizes.body + 4, color: colorOf(view, 'text'), anchor: 'top' }),
  ],
};
