import { expect, test } from 'vitest';
import { matchLines } from './matchLines.ts';

/** Lines of a text with their numbers from 1. */
const lines = (text: readonly string[]) => text.map((each, i) => ({ line: i + 1, text: each }));

const match = (before: readonly string[], after: readonly string[]): string =>
  [...matchLines(lines(before), lines(after))]
    .sort(([a], [b]) => a - b)
    .map(([line, now]) => `${line}=${now.join('+')}`)
    .join(' ');

const [tires, chain, frame] = [
  'Pump up the tires of the bike every Sunday.',
  'Oil the chain with a drop on each link.',
  'Wash the frame with soap and warm water.',
];

test.each([
  ['unchanged', [tires, chain, frame], [tires, chain, frame], '1=1 2=2 3=3'],
  ['in another order', [tires, chain, frame], [frame, tires, chain], '1=2 2=3 3=1'],
  ['with other capitals, accents and marks', ['Ánimo: ¡salga hoy!'], ['animo, SALGA HOY'], '1=1'],
  ['changed', [tires, chain, frame], [tires, 'Oil the chain with two drops on each link.', frame], '1=1 2=2 3=3'],
  ['removed', [tires, chain, frame], [tires, frame], '1=1 3=2'],
  ['added', [tires, frame], [tires, chain, frame], '1=1 2=3'],
  ['written anew', [tires, chain, frame], [tires, 'Ride slowly when it rains.', frame], '1=1 3=3'],
  ['split', [tires, `${chain} ${frame}`], [tires, chain, frame], '1=1 2=2+3'],
  ['joined', [tires, chain, frame], [tires, `${chain} ${frame}`], '1=1 2=2 3=2'],
  ['there twice', [tires, chain, tires], [tires, tires], '1=1 3=2'],
  ['there twice newly', [tires], [tires, tires], '1=1'],
  ['in words without spaces between them', ['每天骑自行车上学的孩子应该戴头盔。'], ['每天骑自行车回家的孩子应该戴头盔。'], '1=1'],
  ['all gone', [tires, chain], [], ''],
  ['all new', [], [tires], ''],
])('lines that are %s', (_, before, after, matches) => expect(match(before, after)).toBe(matches));

test('two changed lines are found among hundreds that are gone', () => {
  const old = Array.from({ length: 600 }, (_, i) => `Ride number ${i} goes around lake ${i} and over hill ${i}.`);
  const [first, last] = ['The first ride is short and easy for a small child.', 'The last ride is long and hard, even for an adult.'];
  expect(match([first, ...old, last], [first.replace('short', 'brief'), last.replace('long', 'far')])).toBe('1=1 602=2');
});

test('guides of 20,000 lines are compared in no time', () => {
  const old = Array.from({ length: 20_000 }, (_, i) => (i % 2 ? tires : `${chain} ${i}`));
  expect(matchLines(lines(old), lines(old.slice(100))).size).toBeGreaterThan(19_800);
});
