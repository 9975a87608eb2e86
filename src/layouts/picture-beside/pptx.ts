import { picturesIn, withoutPictures } from '../../model/pictures.ts';
import { cardText } from '../../pptx/cardGrid.ts';
import { light } from '../../pptx/palette.ts';
import { colorOf, heading, type PptxLayout, spaced, textIn, titleArea } from '../../pptx/pptxView.ts';
import type { Paragraph } from '../../pptx/sheet.ts';

const gap = 48;

/** The text or the cards beside the picture; above it where half a sheet is for each language. */
export const pictureBeside: PptxLayout<'picture-beside'> = {
  ground: light,
  title: titleArea,
  hasFooter: true,
  pieces: view => {
    const { body, sizes, isHalf } = view.frame;
    const { blocks, cards } = view.text;
    const paragraphs = [...spaced(view, withoutPictures(blocks), 16), ...cards.flatMap((card, i) => apart(cardText(view, card), i))];
    const text = { name: 'Text', paragraphs, size: sizes.card, color: colorOf(view, 'text'), anchor: 'middle' } as const;
    const shown = {
      name: 'Picture',
      paragraphs: spaced(view, picturesIn(blocks), 0),
      size: sizes.card,
      color: colorOf(view, 'text'),
      anchor: 'middle',
    } as const;
    const half = isHalf ? { ...body, height: (body.height - gap / 2) / 2 } : { ...body, width: (body.width - gap) / 2 };
    const other = isHalf ? { ...half, y: half.y + half.height + gap / 2 } : { ...half, x: half.x + half.width + gap };
    const [left, right] = !isHalf && view.slide.side === 'left' ? [other, half] : [half, other];
    return [...heading(view), ...textIn(view, left, text), ...textIn(view, right, shown)];
  },
};

/** Room before the title of each card but the first. */
const apart = (card: readonly Paragraph[], nth: number): readonly Paragraph[] => card.map((each, i) => (i === 0 && nth > 0 ? { ...each, before: 24 } : each));
