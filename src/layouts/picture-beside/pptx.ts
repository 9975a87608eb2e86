import { picturesIn, withoutPictures } from '../../model/pictures.ts';
import { cardIcon, cardPieces, cardText } from '../../pptx/cardGrid.ts';
import { heightOf } from '../../pptx/fitSize.ts';
import { light } from '../../pptx/palette.ts';
import { colorOf, heading, type PptxLayout, type PptxView, spaced, textIn, titleArea } from '../../pptx/pptxView.ts';
import type { Area, Piece } from '../../pptx/sheet.ts';

const gap = 48;

/** The text or the cards beside the picture; above it where half a sheet is for each language. */
export const pictureBeside: PptxLayout<'picture-beside'> = {
  ground: light,
  title: titleArea,
  hasFooter: true,
  pieces: view => {
    const { body, sizes, isHalf } = view.frame;
    const shown = {
      name: 'Picture',
      paragraphs: spaced(view, picturesIn(view.text.blocks), 0),
      size: sizes.card,
      color: colorOf(view, 'text'),
      anchor: 'middle',
    } as const;
    if (isHalf) {
      // Several cards have no room in one half: the picture gets a quarter.
      const height = (body.height - gap / 2) * (view.text.cards.length > 1 ? 3 / 4 : 1 / 2);
      const below = { ...body, y: body.y + height + gap / 2, height: body.height - height - gap / 2 };
      return [...heading(view), ...textPieces(view, { ...body, height }), ...textIn(view, below, shown)];
    }
    const first = { ...body, width: (body.width - gap) / 2 };
    const second = { ...first, x: first.x + first.width + gap };
    const [text, picture] = view.slide.side === 'left' ? [second, first] : [first, second];
    return [...heading(view), ...textPieces(view, text), ...textIn(view, picture, shown)];
  },
};

/** A text or a list in the middle of its area; above cards, it takes its room from them. */
function textPieces(view: PptxView<'picture-beside'>, area: Area): readonly Piece[] {
  const { cards } = view.text;
  const size = view.frame.sizes.card;
  const paragraphs = spaced(view, withoutPictures(view.text.blocks), 16);
  const look = { name: 'Text', paragraphs, size, color: colorOf(view, 'text'), anchor: 'middle' } as const;
  if (cards.length === 0) return textIn(view, area, look);
  const height = paragraphs.length > 0 ? Math.ceil(heightOf(paragraphs, size, area.width) * 1.1) : 0;
  const room = height > 0 ? { ...area, y: area.y + height + 16, height: area.height - height - 16 } : area;
  const contents = cards.map((card, i) => ({ text: cardText(view, card), ...cardIcon(view, i) }));
  return [...(height > 0 ? textIn(view, { ...area, height }, look) : []), ...cardPieces(view, contents, { area: room, isStacked: true })];
}
