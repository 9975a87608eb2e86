import type { Card, LayoutWith } from '../model/workshop.ts';
import { pictureIn } from './arrange.ts';
import { cardAreas, gaps, rowsFor, stackedAreas } from './cardAreas.ts';
import { fitScale, heightOf, lineHeight, substitute } from './fitSize.ts';
import type { ColorName } from './palette.ts';
import { colored, type PptxView, spaced, textIn } from './pptxView.ts';
import { roomIn, scaled } from './scaled.ts';
import type { Area, Panel, Paragraph, Piece } from './sheet.ts';
import { wordsToRuns } from './textToParagraphs.ts';

/** How wide the colored bar of a card is. */
const bar = 8;

/** Room between and in cards. */
interface Grid {
  /** Whether cards are below each other. */
  readonly isStacked: boolean;
  readonly gap: number;
  readonly padding: number;
  /** The largest mark of a card. */
  readonly mark: number;
  /** Whether pictures of a card are before its text instead of in it, and how wide and tall they are there at most. */
  readonly picture: { readonly isBeside: boolean; readonly width: number; readonly height: number };
}

/** On one row, on two, below each other, and many below each other. */
const grids = {
  row: { isStacked: false, gap: gaps.across, padding: 20, mark: Number.POSITIVE_INFINITY, picture: { isBeside: false, width: 516, height: 240 } },
  rows: { isStacked: false, gap: gaps.down, padding: 12, mark: 44, picture: { isBeside: true, width: 180, height: 160 } },
  column: { isStacked: true, gap: 10, padding: 10, mark: Number.POSITIVE_INFINITY, picture: { isBeside: true, width: 160, height: 130 } },
  longColumn: { isStacked: true, gap: 6, padding: 4, mark: 44, picture: { isBeside: true, width: 120, height: 100 } },
} satisfies Readonly<Record<string, Grid>>;

function gridOf(view: PptxView, { rows = rowsFor(view.text.cards.length), isStacked = false }: CardLook): Grid {
  if (view.frame.isHalf || isStacked) return view.text.cards.length > 3 ? grids.longColumn : grids.column;
  return rows > 1 ? grids.rows : grids.row;
}

/** The share of a card's room that its text takes by the estimate, so that wider fonts have room as well. */
const share = 0.9;

/** What a card shows. */
export interface CardContent {
  readonly text: readonly Paragraph[];
  /** An icon, a number or a code: above the text, and before it where cards are below each other. */
  readonly lead?: CardMark;
  /** Something small in the upper right corner, where cards are beside each other. */
  readonly corner?: CardMark;
  readonly bar?: ColorName;
}

/** A square mark, which is drawn where the card has room for it. */
export interface CardMark {
  readonly size: number;
  readonly piece: (place: Area) => Piece;
}

export interface CardLook {
  readonly area: Area;
  readonly rows?: number;
  /** The edge that has the bar where cards are beside each other; below each other it is always the left one. */
  readonly bar?: 'top' | 'left';
  /** Whether cards are as tall as their area, even if their text is short. */
  readonly isTall?: boolean;
  /** Whether cards are below each other in the middle of their area, as they always are, from its top, in half a sheet. */
  readonly isStacked?: boolean;
}

/** The text of a card: the title, and what it says. */
export function cardText(view: PptxView, card: Card): readonly Paragraph[] {
  const { sizes, isHalf } = view.frame;
  const title: Paragraph = { runs: wordsToRuns(card.title, view), bold: true, size: sizes.cardTitle, color: colored(view, 'ink') };
  return [title, ...spaced(view, card.blocks, isHalf ? 4 : 10).map((each, i) => (i === 0 ? { ...each, before: isHalf ? 2 : 8 } : each))];
}

/** The icon that the slide's settings give to a card. */
export function cardIcon(view: PptxView<LayoutWith<'icons'>>, index: number): Pick<CardContent, 'lead'> {
  const icon = view.slide.icons[index];
  if (icon === undefined || (view.frame.isHalf && view.text.cards.length > 4)) return {};
  const piece = (place: Area): Piece => ({ kind: 'icon', place, name: `Icon ${index + 1}`, outline: view.icon(icon), color: colored(view, 'teal-700') });
  return { lead: { size: view.frame.sizes.icon, piece } };
}

/** Where cards, their bars and their marks are, and how much smaller than usual their type is. */
function planCards(view: PptxView, cards: readonly CardContent[], look: CardLook) {
  const grid = gridOf(view, look);
  const fitting = grid.isStacked ? (look.area.height - grid.gap * (cards.length - 1)) / Math.max(1, cards.length) - 2 * grid.padding : Number.POSITIVE_INFINITY;
  const plans = cards.map(card => planCard(card, Math.floor(fitting), grid));
  const places = placesOf(view, plans, look, grid);
  const barAt = grid.isStacked ? 'left' : (look.bar ?? 'top');
  const size = view.frame.sizes.card;
  const boxes = plans.map((plan, i) => {
    const place = withoutBar(places[i] ?? look.area, barAt);
    return { ...plan, place, panel: leaveTextRoom(plan, place, size) };
  });
  const scale = Math.min(...boxes.map(({ words, place, panel }) => fitScale(words.map(withWholeLinks), size, lowered(roomIn(place, panel)))));
  return { grid, places, barAt, size, boxes, scale } as const;
}

/** How much smaller than usual the type of cards is in an area, and how tall all of them are together. */
export function fitCards(view: PptxView, cards: readonly CardContent[], look: CardLook): { readonly scale: number; readonly height: number } {
  const { places, scale } = planCards(view, cards, look);
  return { scale, height: Math.max(0, ...places.map(({ y, height }) => y + height - look.area.y)) };
}

/** Cards as boxes with their text, each with its bar and its marks. All have type of the same size, which the fullest sets. */
export function cardPieces(view: PptxView, cards: readonly CardContent[], look: CardLook): readonly Piece[] {
  const { grid, places, barAt, size, boxes, scale } = planCards(view, cards, look);
  return boxes.flatMap((box, i): readonly Piece[] => {
    const { card, head, figures, lead, place, panel } = box;
    const color = { fill: colored(view, 'card'), line: colored(view, 'line') };
    const outer = places[i] ?? look.area;
    const behind = barAt === 'top' ? { ...outer, height: Math.min(outer.height, 64) } : { ...outer, width: 64 };
    const text = {
      kind: 'text',
      place,
      name: `Card ${i + 1}`,
      paragraphs: head,
      size,
      color: colored(view, 'muted'),
      anchor: grid.isStacked ? 'middle' : 'top',
      panel: { ...color, ...panel },
    } as const;
    const { padding } = grid;
    const cornerMark =
      card.corner && !grid.isStacked
        ? [card.corner.piece(squareAt(place.x + place.width - padding - card.corner.size, place.y + padding, card.corner.size))]
        : [];
    const leadAt = lead && squareAt(place.x + padding, grid.isStacked ? place.y + (place.height - lead.size) / 2 : place.y + padding, lead.size);
    return [
      { kind: 'shape', place: behind, name: `Card ${i + 1} bar`, fill: colored(view, card.bar ?? 'teal-700') },
      scaled(text, scale),
      ...(lead && leadAt ? [lead.piece(leadAt)] : []),
      ...cornerMark,
      ...(grid.picture.isBeside
        ? figures.map((figure, at) => pictureIn(besideText(place, panel, at, figures.length), figure, i))
        : belowHead(box, boxes, { size, color: text.color, scale }, i)),
    ];
  });
}

interface CardType {
  readonly size: number;
  readonly color: string;
  readonly scale: number;
}

/** What is below the first words of a card on its grid: its pictures, and after them the other words. All cards have them at the same height. */
function belowHead(box: CardBox, boxes: readonly CardBox[], { size, color, scale }: CardType, nth: number): readonly Piece[] {
  const { tail, figures } = box;
  if (figures.length === 0) return [];
  const room = withinCorners(box);
  // A title that takes a line more in a wider font must not be under the picture.
  const tallest = (which: 'head' | 'tail'): number =>
    Math.max(...boxes.map(each => heightOf(each[which], size, withinCorners(each).width / substitute, scale)));
  const y = room.y + tallest('head') + figureGap;
  const bottom = room.y + room.height;
  const most = Math.min(...boxes.filter(each => each.figures.length > 0).map(({ panel }) => panel.below - panel.padding));
  const height = Math.max(smallestPicture, Math.min(most, bottom - y - tallest('tail') - figureGap));
  const width = (room.width - figureGap * (figures.length - 1)) / figures.length;
  const pictures = figures.map((figure, at) => pictureIn({ x: room.x + at * (width + figureGap), y, width, height }, figure, nth));
  if (tail.length === 0) return pictures;
  const end = Math.ceil(Math.max(...pictures.map(picture => picture.place.y + picture.place.height))) + figureGap;
  const text = { kind: 'text', name: `Card ${nth + 1} text`, paragraphs: tail, size, color, anchor: 'top' } as const;
  return [...pictures, scaled({ ...text, place: { ...room, y: end, height: Math.floor(bottom - end) } }, scale)];
}

/** Where programs write the text of a card: within its padding, and away from its round corners. */
function withinCorners({ place, panel }: Pick<CardBox, 'place' | 'panel'>): Area {
  const { width, height } = roomIn(place, { ...panel, below: 0 });
  const [x, y] = [place.x + panel.padding + panel.before, place.y + panel.padding + panel.above];
  return { x: x + corner, y: y + corner, width: width - 2 * corner, height: height - 2 * corner };
}

const corner = 5;

const figureGap = 8;

const lowered = ({ width, height }: Pick<Area, 'width' | 'height'>) => ({ width, height: height * share });

/** A short address is easier to read and to copy in one line, so it counts as a word. */
function withWholeLinks(paragraph: Paragraph): Paragraph {
  return { ...paragraph, runs: paragraph.runs.map(({ link, ...run }) => (link && run.text.length > 24 ? { ...run, link } : run)) };
}

const squareAt = (x: number, y: number, size: number): Area => ({ x: Math.round(x), y: Math.round(y), width: size, height: size });

const withoutBar = ({ x, y, width, height }: Area, at: 'top' | 'left'): Area =>
  at === 'top' ? { x, y: y + bar, width, height: height - bar } : { x: x + bar, y, width: width - bar, height };

type CardPlan = ReturnType<typeof planCard>;
type CardBox = ReturnType<typeof planCards>['boxes'][number];

/** Lowers the room of a card's pictures until its text has room in type that is hardly smaller. */
function leaveTextRoom({ words, panel }: CardPlan, place: Area, size: number): CardPlan['panel'] {
  if (panel.below === 0) return panel;
  const { width, height } = roomIn(place, { ...panel, below: 0 });
  return { ...panel, below: Math.max(smallestPicture, Math.min(panel.below, height - heightOf(words, size, width, 0.85) / share)) };
}

/** How tall pictures of a card are at least. */
const smallestPicture = 40;

/** The place of the nth of a card’s pictures before its text. */
function besideText({ x, y, height }: Area, { padding, before }: CardPlan['panel'], nth: number, count: number): Area {
  const each = (height - 2 * padding) / count;
  return { x: x + padding, y: y + padding + nth * each, width: before - besideGap, height: each };
}

const besideGap = 12;

/** What a card has: its words, what is above, before and below them. */
function planCard(card: CardContent, fitting: number, grid: Grid) {
  const figures = card.text.flatMap(({ figure }) => (figure?.kind === 'picture' ? [figure] : []));
  const words = card.text.flatMap(wordsOf);
  // A picture in a card is where the text has it: after the first words, and before the others.
  const at = grid.picture.isBeside ? -1 : card.text.findIndex(({ figure }) => figure?.kind === 'picture');
  const head = at < 0 ? words : card.text.slice(0, at).flatMap(wordsOf);
  const tail = at < 0 ? [] : card.text.slice(at).flatMap(wordsOf);
  // Before the text there is room for an icon or for a picture.
  const hasLead = card.lead && !(figures.length > 0 && grid.picture.isBeside);
  const lead = card.lead && hasLead ? { ...card.lead, size: Math.min(card.lead.size, fitting, grid.mark) } : undefined;
  const marked = lead ? lead.size + 12 : 0;
  const pictured = figures.length > 0 && grid.picture.isBeside ? Math.min(grid.picture.width, ...figures.map(({ picture }) => picture.width)) + besideGap : 0;
  const cornered = card.corner ? card.corner.size + 12 : 0;
  const highest = Math.max(0, ...figures.map(({ picture }) => picture.height));
  const below = figures.length > 0 && !grid.picture.isBeside ? Math.min(highest, grid.picture.height) + grid.padding : 0;
  const panel = {
    padding: grid.padding,
    above: grid.isStacked ? 0 : Math.max(marked, cornered),
    before: Math.max(grid.isStacked ? marked : 0, pictured),
    below,
  } satisfies Partial<Panel>;
  const shown = figures.map(({ picture: { width, height } }) => (height * Math.min(width, grid.picture.width)) / width);
  // Beside its text, a card is as tall as its mark or its picture.
  const tall = pictured > 0 ? Math.min(grid.picture.height, fitting, ...shown) : grid.isStacked ? (lead?.size ?? 0) : 0;
  return { card, words, head, tail, figures, lead, tall, panel };
}

/** A table in a card is a line for each row. */
function wordsOf(paragraph: Paragraph): readonly Paragraph[] {
  const { figure, ...rest } = paragraph;
  if (figure?.kind !== 'table') return figure ? [] : [paragraph];
  return [figure.head, ...figure.rows].map(row => ({ ...rest, runs: row.flatMap(({ runs }, i) => (i > 0 ? [{ text: ' · ' }, ...runs] : runs)) }));
}

/** The areas of cards: on their grid no taller than the longest text needs, or below each other. */
function placesOf(view: PptxView, plans: readonly CardPlan[], look: CardLook, grid: Grid): readonly Area[] {
  const size = view.frame.sizes.card;
  const areas = grid.isStacked ? plans.map(() => look.area) : cardAreas(plans.length, look);
  const needed = plans.map(({ words, panel, tall }, i) => {
    const { width } = areas[i] ?? look.area;
    const text = heightOf(words, size, width - 2 * panel.padding - panel.before - (grid.isStacked ? bar : 0)) / share;
    return Math.max(text + panel.above + panel.below, tall) + 2 * panel.padding + bar;
  });
  if (grid.isStacked) {
    const left = look.area.height - needed.reduce((sum, each) => sum + each + grid.gap, -grid.gap);
    const y = look.isStacked && !view.frame.isHalf ? look.area.y + Math.max(0, left / 2) : look.area.y;
    return stackedAreas(needed, { ...look.area, y, height: look.area.height - (y - look.area.y) }, grid.gap);
  }
  const rows = new Set(areas.map(({ y }) => y)).size;
  // A line more than the estimate, for fonts that are wider.
  const height = Math.max(...needed) + (rows > 1 ? 0 : size * lineHeight);
  const tall = look.isTall ? look.area.height : Math.min(look.area.height, rows * height + (rows - 1) * grid.gap);
  return cardAreas(plans.length, { ...look, area: { ...look.area, height: tall } });
}

/** What comes before the first card takes its room from the cards. */
export function introduction(view: PptxView): { readonly pieces: readonly Piece[]; readonly area: Area } {
  const { body, sizes } = view.frame;
  const paragraphs = spaced(view, view.text.blocks, 8);
  if (paragraphs.length === 0) return { pieces: [], area: body };
  const height = paragraphs.some(({ figure }) => figure) ? body.height * 0.45 : 64;
  const area = { ...body, y: body.y + height + 16, height: body.height - height - 16 };
  const look = { name: 'Text', paragraphs, size: sizes.card, color: colored(view, 'muted'), anchor: 'middle' } as const;
  return { pieces: textIn(view, { ...body, height }, look), area };
}
