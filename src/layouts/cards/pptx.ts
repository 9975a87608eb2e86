import { cardPieces, cardText, introduction } from '../../pptx/cardGrid.ts';
import { light } from '../../pptx/palette.ts';
import { heading, type PptxLayout, titleArea } from '../../pptx/pptxView.ts';

/** Two to six cards; two are columns to compare. */
export const cards: PptxLayout = {
  ground: light,
  title: titleArea,
  hasFooter: true,
  pieces: view => {
    const { pieces, area } = introduction(view);
    const texts = view.text.cards.map(card => cardText(view, card));
    return [...heading(view), ...pieces, ...cardPieces(view, texts, { area })];
  },
};
