import { cardPieces, cardText, introduction } from '../../pptx/cardGrid.ts';
import { light } from '../../pptx/palette.ts';
import { colored, heading, type PptxLayout, titleArea } from '../../pptx/pptxView.ts';

/** Two to five numbered cards in a row, one leading to the next. */
export const steps: PptxLayout = {
  ground: light,
  title: titleArea,
  hasFooter: true,
  pieces: view => {
    const { pieces, area } = introduction(view);
    const texts = view.text.cards.map((card, i) => {
      const number = { runs: [{ text: String(i + 1) }], bold: true, size: 48, color: colored(view, 'teal-700') };
      return cardText(view, card, [number]);
    });
    return [...heading(view), ...pieces, ...cardPieces(view, texts, { area, rows: 1 })];
  },
};
