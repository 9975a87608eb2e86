import { expect, test } from 'vitest';
import { axisOf } from './axis.ts';

const ticks = (language: string, decimals: number, ...numbers: readonly number[]): readonly string[] =>
  axisOf({
    language,
    labels: numbers.map(String),
    series: [{ name: '', values: numbers.map(number => ({ number, decimals, before: '', after: '' })) }],
  }).ticks.map(({ text }) => text);

test.each<[numbers: readonly number[], decimals: number, expected: readonly string[]]>([
  [[7, 8.5, 9], 1, ['0', '5', '10']],
  [[45, 15], 0, ['0', '20', '40', '60']],
  [[20_000, 300], 0, ['0', '5,000', '10,000', '15,000', '20,000']],
  [[1, 2], 0, ['0', '1', '2']],
  [[0.3, 0.1], 1, ['0.0', '0.1', '0.2', '0.3']],
  [[0.7], 1, ['0.0', '0.2', '0.4', '0.6', '0.8']],
  [[100], 0, ['0', '50', '100']],
  [[0, 0], 0, ['0', '1']],
])('the axis of %j begins at 0 and ends at a round number', (numbers, decimals, expected) => {
  expect(ticks('en', decimals, ...numbers)).toEqual(expected);
});

test('numbers along the axis are written as the language writes them', () => expect(ticks('vi', 0, 2000)).toEqual(['0', '500', '1.000', '1.500', '2.000']));
