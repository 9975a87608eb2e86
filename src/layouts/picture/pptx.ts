import { picturesIn, withoutPictures } from '../../model/pictures.ts';
import { light } from '../../pptx/palette.ts';
import { colorOf, heading, type PptxLayout, spaced, textIn, titleArea } from '../../pptx/pptxView.ts';

/** The picture, and its caption below it. */
export const picture: PptxLayout<'picture'> = {
  ground: light,
  title: titleArea,
  hasFooter: true,
  pieces: view => {
    const { body, sizes } = view.frame;
    const blocks = [...picturesIn(view.text.blocks), ...withoutPictures(view.text.blocks)];
    const paragraphs = spaced(view, blocks, 8);
    return [...heading(view), ...textIn(view, body, { name: 'Picture', paragraphs, size: sizes.card, color: colorOf(view, 'muted'), anchor: 'top' })];
  },
};
