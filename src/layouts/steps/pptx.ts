import { type CardContent, type CardMark, cardIcon, cardPieces, cardText, introduction } from '../../pptx/cardGrid.ts';
import { light } from '../../pptx/palette.ts';
import { colored, heading, type PptxLayout, type PptxView, titleArea } from '../../pptx/pptxView.ts';

/** Two to five numbered cards in a row, one leading to the next. */
export const steps: PptxLayout<'steps'> = {
  ground: light,
  title: titleArea,
  hasFooter: true,
  pieces: view => {
    const { pieces, area } = introduction(view);
    const contents = view.text.cards.map((card, i) => ({ text: cardText(view, card), ...numberAndIcon(view, i) }));
    return [...heading(view), ...pieces, ...cardPieces(view, contents, { area, rows: 1 })];
  },
};

/** The number is pale in the corner where the icon has room beside it, else it is in the icon's place. */
function numberAndIcon(view: PptxView<'steps'>, index: number): Omit<CardContent, 'text'> {
  return view.frame.isHalf ? { lead: stepNumber(view, index, 48, 0) } : { ...cardIcon(view, index), corner: stepNumber(view, index, 64, 0.65) };
}

function stepNumber(view: PptxView, index: number, size: number, transparency: number): CardMark {
  return {
    size,
    piece: place => ({
      kind: 'text',
      place,
      name: `Step ${index + 1}`,
      paragraphs: [{ runs: [{ text: String(index + 1), transparency }], bold: true }],
      size: Math.round(place.height * 0.86),
      color: colored(view, 'teal-700'),
      anchor: 'middle',
      align: 'center',
    }),
  };
}
