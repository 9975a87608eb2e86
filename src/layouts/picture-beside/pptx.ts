import { picturesIn, withoutPictures } from '../../model/pictures.ts';
import { cardIcon, cardPieces, cardText, fitCards } from '../../pptx/cardGrid.ts';
import { fitWords, heightOf, reserve } from '../../pptx/fitSize.ts';
import { light } from '../../pptx/palette.ts';
import { colorOf, heading, type PptxLayout, type PptxView, spaced, textIn, titleArea } from '../../pptx/pptxView.ts';
import { shareArea } from '../../pptx/shareArea.ts';
import type { Area, Piece } from '../../pptx/sheet.ts';

const gap = 48;

/** The text or the cards beside the picture; above it or before it where half a sheet is for each language. */
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
      const [picture] = shown.paragraphs.flatMap(({ figure }) => (figure?.kind === 'picture' ? [figure.picture] : []));
      if (!picture) return [...heading(view), ...textPieces(view, body)];
      const shares = shareArea(body, {
        picture,
        isFirst: false,
        isLeft: view.slide.side === 'left',
        gap: gap / 2,
        fit: room => fitText(view, { ...body, ...room }),
      });
      return [...heading(view), ...textPieces(view, shares.text), ...textIn(view, shares.picture, shown)];
    }
    const first = { ...body, width: (body.width - gap) / 2 };
    const second = { ...first, x: first.x + first.width + gap };
    const [text, picture] = view.slide.side === 'left' ? [second, first] : [first, second];
    return [...heading(view), ...textPieces(view, text), ...textIn(view, picture, shown)];
  },
};

/** A text or a list in the middle of its area; above cards, it takes its room from them. */
function textPieces(view: PptxView<'picture-beside'>, area: Area): readonly Piece[] {
  const { contents, look, height, room } = planText(view, area);
  if (contents.length === 0) return textIn(view, area, look);
  return [...(height > 0 ? textIn(view, { ...area, height }, look) : []), ...cardPieces(view, contents, { area: room, isStacked: true })];
}

/** How much smaller than usual the text is in an area, and how tall. */
function fitText(view: PptxView<'picture-beside'>, area: Area): { readonly scale: number; readonly height: number } {
  const { contents, look, room } = planText(view, area);
  if (contents.length > 0) {
    const cards = fitCards(view, contents, { area: room, isStacked: true });
    return { scale: cards.scale, height: room.y - area.y + cards.height };
  }
  return fitWords(look.paragraphs, look.size, area);
}

function planText(view: PptxView<'picture-beside'>, area: Area) {
  const size = view.frame.sizes.card;
  const paragraphs = spaced(view, withoutPictures(view.text.blocks), 16);
  const look = { name: 'Text', paragraphs, size, color: colorOf(view, 'text'), anchor: 'middle' } as const;
  const height = paragraphs.length > 0 ? Math.ceil(heightOf(paragraphs, size, area.width) * reserve) : 0;
  const room = height > 0 ? { ...area, y: area.y + height + 16, height: area.height - height - 16 } : area;
  return { contents: view.text.cards.map((card, i) => ({ text: cardText(view, card), ...cardIcon(view, i) })), look, height, room };
}
