import type { Area } from './sheet.ts';

/** Room between cards beside each other, and between their rows, in px. */
export const gaps = { across: 24, down: 16 };

/** How many rows that many cards take. */
export const rowsFor = (count: number): number => (count > 3 ? 2 : 1);

/** Where that many cards are: a row, or from four on two rows of which the second is centered. Steps stay in one row. */
export function cardAreas(count: number, { rows = rowsFor(count), area }: { readonly rows?: number; readonly area: Area }): readonly Area[] {
  const { across, down } = gaps;
  const inRow = Math.ceil(count / rows);
  const width = (area.width - across * (inRow - 1)) / inRow;
  const height = (area.height - down * (rows - 1)) / rows;
  return Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / inRow);
    const inThisRow = Math.min(inRow, count - row * inRow);
    const start = area.x + ((inRow - inThisRow) * (width + across)) / 2;
    return {
      x: Math.round(start + (i % inRow) * (width + across)),
      y: Math.round(area.y + row * (height + down)),
      width: Math.round(width),
      height: Math.round(height),
    };
  });
}

/** Cards below each other, each as tall as it needs; where that is too much together, all are lower by the same share. */
export function stackedAreas(needed: readonly number[], area: Area, gap: number): readonly Area[] {
  const all = needed.reduce((sum, each) => sum + each, 0);
  const lower = Math.min(1, (area.height - gap * (needed.length - 1)) / all);
  let { y } = area;
  return needed.map(each => {
    const place = { ...area, y: Math.round(y), height: Math.floor(each * lower) };
    y += each * lower + gap;
    return place;
  });
}
