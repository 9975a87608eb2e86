export type Side = 'above' | 'below' | 'right' | 'left';

/** A value of a line: where its point is, from the upper left, and how wide its text is, in px. */
export interface ValueAt {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where values can be, in px. */
export interface ValueRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Where the axis of labels is. */
  readonly bottom: number;
  /** Of a value’s text. */
  readonly height: number;
  /** From the middle of a point to the text beside it. */
  readonly gap: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Half of a point, in px; that of the third series is the largest. */
const reach = 12;

/** Room that stays free beside a value and above it. */
const apart = { across: 4, down: 2 };

/** What no reader should see costs so much that it is only chosen where all else is as bad. */
const forbidden = 1000;

/**
 * On which side of its point each value of a line is written, label by label. A value is nearer to its own point than to any other of its label, and is
 * over no point and no other value. Where there is room, the highest is above its point and the others are below theirs. Programs for slides know these
 * sides too, so values stay beside their points when a person changes the numbers.
 * @param labels the values of each label, in the order of the series
 */
export function sidesOfValues(
  labels: readonly (readonly ValueAt[])[],
  room: ValueRoom,
): { readonly sides: readonly (readonly Side[])[]; readonly fits: boolean } {
  // The best way so far for each choice that the last label has; only neighbors can be over each other.
  let ways: readonly Way[] = [{ cost: 0, choices: [] }];
  labels.forEach((values, i) => {
    const choices = choicesFor(values, labels, i, room);
    ways = choices.map(choice => {
      const all = ways.map(way => ({ cost: way.cost + choice.cost + costBetween(way.choices.at(-1), choice), choices: [...way.choices, choice] }));
      return all.reduce((best, way) => (way.cost < best.cost ? way : best));
    });
  });
  const best = ways.reduce((one, way) => (way.cost < one.cost ? way : one));
  return { sides: best.choices.map(({ placed }) => placed.map(({ side }) => side)), fits: best.cost < forbidden };
}

/** Where a value’s text is on a side of its point; beside a point at the axis, it is as far up as it takes to stay above it. */
export function boxAt(side: Side, { x, y, width }: ValueAt, { bottom, height, gap }: ValueRoom): Box {
  if (side === 'above' || side === 'below') {
    const top = side === 'above' ? y - gap - height : y + gap;
    return { left: x - width / 2, right: x + width / 2, top, bottom: top + height };
  }
  const left = side === 'right' ? x + gap : x - gap - width;
  const top = Math.min(y - height / 2, bottom - height - apart.down);
  return { left, right: left + width, top, bottom: top + height };
}

interface Placed {
  readonly side: Side;
  readonly box: Box;
}

interface Choice {
  readonly cost: number;
  readonly placed: readonly Placed[];
}

interface Way {
  readonly cost: number;
  readonly choices: readonly Choice[];
}

/** How many choices a label keeps, the best ones. */
const most = 24;

/** The sides that the values of one label can have together. */
function choicesFor(values: readonly ValueAt[], labels: readonly (readonly ValueAt[])[], label: number, room: ValueRoom): readonly Choice[] {
  return values.reduce<readonly Choice[]>(
    (choices, _, s) => {
      const placed = (['above', 'below', 'right', 'left'] as const).map(side => placedAt(side, s, labels, label, room));
      const together = choices.flatMap(choice =>
        placed.map(one => ({
          cost: choice.cost + one.cost + sum(choice.placed.map(other => (overlap(other.box, one.box) ? forbidden : 0))),
          placed: [...choice.placed, one],
        })),
      );
      return together.sort((a, b) => a.cost - b.cost).slice(0, most);
    },
    [{ cost: 0, placed: [] }],
  );
}

/** One value on that side of its point, and what is against it there. */
function placedAt(side: Side, series: number, labels: readonly (readonly ValueAt[])[], label: number, room: ValueRoom): Placed & { readonly cost: number } {
  const values = labels[label] ?? [];
  const value = values[series] ?? { x: 0, y: 0, width: 0 };
  const box = boxAt(side, value, room);
  const others = values.filter((_, o) => o !== series);
  const isHighest = others.every((other, o) => other.y > value.y || (other.y === value.y && o >= series));
  const [before, after] = [labels[label - 1], labels[label + 1]];
  const points = [values, before ?? [], after ?? []].flat();
  const isOutside =
    box.left < Math.max(room.left, before?.[0]?.x ?? 0) ||
    box.right > Math.min(room.right, after?.[0]?.x ?? room.right) ||
    box.top < room.top ||
    box.bottom > room.bottom - apart.down;
  const isWrong = isOutside || points.some(point => isOver(box, point)) || others.some(other => isNearer(box, other, value));
  const lines = values.filter((own, s) => [before?.[s], after?.[s]].some(end => end && crosses(box, own, end)));
  return { side, box, cost: (isWrong ? forbidden : 0) + wish(side, isHighest) + sum(others.map(other => doubt(box, value, other, room))) + 2 * lines.length };
}

/** Sides by how well they are liked: a value beside its point is often over its line. */
function wish(side: Side, isHighest: boolean): number {
  const costs = isHighest ? { above: 0, below: 3, right: 4, left: 4.5 } : { above: 1.5, below: 0, right: 2, left: 2.5 };
  return costs[side];
}

/** Between two points, a value is to be much nearer to its own. */
function doubt(box: Box, own: ValueAt, other: ValueAt, { gap, height }: ValueRoom): number {
  if (own.y === other.y) return 0;
  return 4 * Math.max(0, 1 - (distance(box, other) - distance(box, own)) / (gap + height / 2));
}

function costBetween(before: Choice | undefined, choice: Choice): number {
  return sum((before?.placed ?? []).flatMap(one => choice.placed.map(other => (overlap(one.box, other.box) ? forbidden : 0))));
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right + apart.across && other.left < one.right + apart.across && one.top < other.bottom + apart.down && other.top < one.bottom + apart.down;

const isOver = ({ left, right, top, bottom }: Box, { x, y }: ValueAt): boolean =>
  x > left - reach && x < right + reach && y > top - reach && y < bottom + reach;

/** From the nearest place of a text to the middle of a point. */
function distance({ left, right, top, bottom }: Box, { x, y }: ValueAt): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** In px: at the axis, values are that much farther from their points. */
const slack = 0.2;

function isNearer(box: Box, other: ValueAt, own: ValueAt): boolean {
  return other.y !== own.y && distance(box, other) + slack < distance(box, own);
}

/** Whether a line from a point to the next is behind a text. */
function crosses({ left, right, top, bottom }: Box, from: ValueAt, to: ValueAt): boolean {
  const [start, end] = from.x < to.x ? [from, to] : [to, from];
  const [first, last] = [Math.max(left, start.x), Math.min(right, end.x)];
  if (first > last) return false;
  const yAt = (x: number): number => start.y + ((end.y - start.y) * (x - start.x)) / (end.x - start.x);
  const [one, other] = [yAt(first), yAt(last)];
  return Math.min(one, other) < bottom && Math.max(one, other) > top;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
