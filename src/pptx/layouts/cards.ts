import { cardPieces, cardText, introduction } from '../cardGrid.ts';
import { heading, type PptxLayout } from '../pptxView.ts';

/** Two to six cards; two are columns to compare. */
export const cards: PptxLayout = view => {
  const { pieces, area } = introduction(view);
  const texts = view.text.cards.map(card => cardText(view, card));
  return [...heading(view), ...pieces, ...cardPieces(view, texts, { area })];
};
