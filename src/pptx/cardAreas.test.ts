import { expect, test } from 'vitest';
import { cardAreas } from './cardAreas.ts';

const area = { x: 72, y: 200, width: 1136, height: 424 };

test.each([
  [2, [[72, 652]]],
  [3, [[72, 459, 845]]],
  [
    4,
    [
      [72, 652],
      [72, 652],
    ],
  ],
  [
    5,
    [
      [72, 459, 845],
      [265, 652],
    ],
  ],
  [
    6,
    [
      [72, 459, 845],
      [72, 459, 845],
    ],
  ],
])('%i cards are in rows, the last of which is centred', (count, rows) => {
  const areas = cardAreas(count, { area });
  const tops = [...new Set(areas.map(({ y }) => y))];
  expect(tops.map(top => areas.filter(({ y }) => y === top).map(({ x }) => x))).toEqual(rows);
});

test('they stay within the sheet and apart from each other', () => {
  for (const { x, y, width, height } of cardAreas(5, { area })) {
    expect(x + width).toBeLessThanOrEqual(area.x + area.width);
    expect(y + height).toBeLessThanOrEqual(area.y + area.height);
  }
});
