import { expect, test } from 'vitest';
import { sidesOfValues, type ValueRoom } from './sidesOfValues.ts';

const room: ValueRoom = { left: 0, right: 300, top: -40, bottom: 300, height: 20, gap: 16 };

/** The sides of values at labels that are 100 px apart, on an axis from 0 to 100 that is 300 px tall. */
const sidesOf = (...labels: readonly (readonly number[])[]) =>
  sidesOfValues(
    labels.map((numbers, i) => numbers.map(number => ({ x: 50 + 100 * i, y: 300 - 3 * number, width: 30 }))),
    room,
  );

test.each<[numbers: readonly number[], expected: readonly string[], why: string]>([
  [[0], ['above'], 'a value alone is above its point'],
  [[80, 40], ['above', 'below'], 'the highest is above, the lowest below'],
  [[40, 80], ['below', 'above'], 'whichever comes first'],
  [[50, 50], ['above', 'below'], 'equal values are apart from each other'],
  [[80, 5], ['above', 'above'], 'one near the axis is above its point'],
  [[10, 5], ['above', 'right'], 'or beside it, where there is no room'],
  [[90, 60, 30], ['above', 'below', 'below'], 'one between two is below its point'],
  [[90, 85, 80], ['above', 'right', 'below'], 'or beside it'],
  [[6, 5, 4], ['above', 'right', 'left'], 'or on its other side'],
])('of %j, sides are %j: %s', (numbers, expected) => expect(sidesOf(numbers).sides).toEqual([expected]));

test('a value beside its point is not over its line, if there is room on the other side', () => {
  expect(sidesOf([10, 5], [60, 10]).sides[0]).toEqual(['above', 'left']);
  expect(sidesOf([60, 10], [10, 5]).sides[1]).toEqual(['above', 'right']);
});

test('it says where there is no room', () => {
  expect(sidesOf([50, 50, 50]).fits).toBe(true);
  expect(sidesOf([50, 50, 50, 50, 50]).fits).toBe(false);
});
