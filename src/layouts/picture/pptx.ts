import { withoutPictures } from '../../model/pictures.ts';
import { light } from '../../pptx/palette.ts';
import { bodyArea, colorOf, heading, type PptxLayout, sizes, spaced, textIn, titleArea } from '../../pptx/pptxView.ts';

/** The caption, below the room for the picture. */
export const picture: PptxLayout = {
  ground: light,
  title: titleArea,
  hasFooter: true,
  pieces: view => [
    ...heading(view),
    textIn(bodyArea, {
      name: 'Caption',
      paragraphs: spaced(view, withoutPictures(view.text.blocks), 8),
      size: sizes.card,
      color: colorOf(view, 'muted'),
      anchor: 'top',
    }),
  ],
};
