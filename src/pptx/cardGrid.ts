import type { Card } from '../model/workshop.ts';
import { fitScale, heightOf, lineHeight } from './fitSize.ts';
import { bodyArea, colored, contentWidth, type PptxView, scaled, sizes, spaced, textIn } from './pptxView.ts';
import type { Area, Paragraph, Piece, TextPiece } from './sheet.ts';
import { inlinesToRuns } from './textToParagraphs.ts';

const gap = 24;
export const padding = 20;

/** Where that many cards are: a row, or from four on two rows of which the second is centered. Steps stay in one row. */
export function cardAreas(count: number, { rows = count > 3 ? 2 : 1, area = bodyArea } = {}): readonly Area[] {
  const inRow = Math.ceil(count / rows);
  const width = (contentWidth - gap * (inRow - 1)) / inRow;
  const height = (area.height - gap * (rows - 1)) / rows;
  return Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / inRow);
    const inThisRow = Math.min(inRow, count - row * inRow);
    const start = area.x + ((inRow - inThisRow) * (width + gap)) / 2;
    return {
      x: Math.round(start + (i % inRow) * (width + gap)),
      y: Math.round(area.y + row * (height + gap)),
      width: Math.round(width),
      height: Math.round(height),
    };
  });
}

/** The text of a card: what is above its title, the title, and what it says. */
export function cardText(view: PptxView, card: Card, above: readonly Paragraph[] = []): readonly Paragraph[] {
  const title: Paragraph = {
    runs: inlinesToRuns(card.title, view),
    bold: true,
    size: sizes.cardTitle,
    color: colored(view, 'ink'),
    before: above.length > 0 ? 8 : 0,
  };
  return [...above, title, ...spaced(view, card.blocks, 10).map((each, i) => (i === 0 ? { ...each, before: 8 } : each))];
}

/** Where a card is and what it says; some of its height may be needed for something else above that. */
export interface CardPlan {
  readonly area: Area;
  readonly text: readonly Paragraph[];
  readonly taken?: number;
}

/** Cards as boxes with their text, each of which moves and is edited as one. All have type of the same size, which the fullest sets. */
export function cardBoxes(view: PptxView, plans: readonly CardPlan[]): readonly TextPiece[] {
  const room = ({ area, taken = 0 }: CardPlan) => ({ width: area.width - 2 * padding, height: area.height - taken - 2 * padding });
  const scale = Math.min(...plans.map(plan => fitScale(plan.text, sizes.card, room(plan))));
  return plans.map(({ area, text, taken = 0 }, i) => {
    const box = {
      kind: 'text',
      place: area,
      name: `Card ${i + 1}`,
      paragraphs: text,
      size: sizes.card,
      color: colored(view, 'muted'),
      anchor: 'top',
      panel: { fill: colored(view, 'card'), line: colored(view, 'line'), padding, above: taken },
    } as const;
    return scaled(box, scale);
  });
}

/** The cards on their grid, no taller than the longest text needs. */
export function cardPieces(view: PptxView, texts: readonly (readonly Paragraph[])[], grid: { readonly rows?: number; readonly area: Area }): readonly Piece[] {
  const areas = cardAreas(texts.length, grid);
  const needed = texts.map((text, i) => heightOf(text, sizes.card, (areas[i]?.width ?? 0) - 2 * padding) + 2 * padding);
  const rows = new Set(areas.map(({ y }) => y)).size;
  // A line more than the estimate, for fonts that are wider.
  const height = Math.max(...needed) + sizes.card * lineHeight;
  const tall = Math.min(grid.area.height, rows * height + (rows - 1) * gap);
  const places = cardAreas(texts.length, { ...grid, area: { ...grid.area, height: tall } });
  return cardBoxes(
    view,
    places.map((area, i) => ({ area, text: texts[i] ?? [] })),
  );
}

/** What comes before the first card takes its room from the cards. */
export function introduction(view: PptxView): { readonly pieces: readonly Piece[]; readonly area: Area } {
  if (view.text.blocks.length === 0) return { pieces: [], area: bodyArea };
  const height = 64;
  const area = { ...bodyArea, y: bodyArea.y + height + 16, height: bodyArea.height - height - 16 };
  const piece = textIn(
    { ...bodyArea, height },
    { name: 'Text', paragraphs: spaced(view, view.text.blocks, 8), size: sizes.card, color: colored(view, 'muted'), anchor: 'middle' },
  );
  return { pieces: [piece], area };
}
