import { expect, test } from 'vitest';
import { sidesOfValues } from './sidesOfValues.ts';

/** The sides of one label’s values, on an axis from 0 to 100 that is 300 px tall, with type of 20 px. */
const sidesOf = (...numbers: readonly number[]): readonly (string | undefined)[] =>
  sidesOfValues(
    { language: 'en', labels: [''], series: numbers.map(number => ({ name: '', values: [{ number, decimals: 0, before: '', after: '' }] })) },
    { top: 100, height: 300, size: 20 },
  ).map(([side]) => side);

test.each<[numbers: readonly number[], expected: readonly string[], why: string]>([
  [[0], ['above'], 'a value alone is above its point'],
  [[80, 40], ['above', 'below'], 'the highest is above, the lowest below'],
  [[40, 80], ['below', 'above'], 'whichever comes first'],
  [[50, 50], ['above', 'below'], 'equal values are apart from each other'],
  [[80, 5], ['above', 'above'], 'one near the axis is above its point'],
  [[10, 5], ['above', 'right'], 'or beside it, where there is no room'],
  [[90, 60, 30], ['above', 'above', 'below'], 'one between two is above its point'],
  [[90, 85, 30], ['above', 'below', 'below'], 'or below it'],
  [[90, 85, 80], ['above', 'right', 'below'], 'or beside it'],
  [[40, 35, 10], ['above', 'right', 'above'], 'but not where the lowest is already'],
])('of %j, sides are %j: %s', (numbers, expected) => expect(sidesOf(...numbers)).toEqual(expected));
