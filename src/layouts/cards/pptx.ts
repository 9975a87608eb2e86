import { cardIcon, cardPieces, cardText, introduction } from '../../pptx/cardGrid.ts';
import { light } from '../../pptx/palette.ts';
import { heading, type PptxLayout, titleArea } from '../../pptx/pptxView.ts';

/** Two to six cards. */
export const cards: PptxLayout<'cards'> = {
  ground: light,
  title: titleArea,
  hasFooter: true,
  pieces: view => {
    const { pieces, area } = introduction(view);
    const contents = view.text.cards.map((card, i) => ({ text: cardText(view, card), ...cardIcon(view, i) }));
    return [...heading(view), ...pieces, ...cardPieces(view, contents, { area })];
  },
};
