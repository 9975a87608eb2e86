import { withoutPictures } from '../../model/pictures.ts';
import { cardText } from '../../pptx/cardGrid.ts';
import { light } from '../../pptx/palette.ts';
import { bodyArea, colorOf, heading, type PptxLayout, sizes, spaced, textIn, titleArea } from '../../pptx/pptxView.ts';

/** The text or the cards, on the side where the picture is not. */
export const pictureBeside: PptxLayout<'picture-beside'> = {
  ground: light,
  title: titleArea,
  hasFooter: true,
  pieces: view => {
    const width = Math.round(bodyArea.width * 0.44);
    const area = { ...bodyArea, width, x: view.slide.side === 'left' ? bodyArea.x + bodyArea.width - width : bodyArea.x };
    const blocks = withoutPictures(view.text.blocks);
    const paragraphs = [...spaced(view, blocks, 16), ...view.text.cards.flatMap(card => cardText(view, card))];
    return [...heading(view), textIn(area, { name: 'Text', paragraphs, size: sizes.card, color: colorOf(view, 'text'), anchor: 'middle' })];
  },
};
