import { cardIcon, cardPieces, cardText, introduction } from '../../pptx/cardGrid.ts';
import { light } from '../../pptx/palette.ts';
import { heading, type PptxLayout, titleArea } from '../../pptx/pptxView.ts';

/** Two cards to compare, of which the last has a bar of another color. */
export const columns: PptxLayout<'columns'> = {
  ground: light,
  title: titleArea,
  hasFooter: true,
  pieces: view => {
    const { pieces, area } = introduction(view);
    const last = view.text.cards.length - 1;
    const contents = view.text.cards.map((card, i) => ({
      text: cardText(view, card),
      ...cardIcon(view, i),
      ...(i === last && { bar: 'marigold-500' as const }),
    }));
    return [...heading(view), ...pieces, ...cardPieces(view, contents, { area, bar: 'left' })];
  },
};
