import { expect, test } from 'vitest';
import { alignInOrder } from './alignInOrder.ts';

/** Words are alike by their first letters; two of them that are joined are like one with both. */
const align = (source: string, translation: string, mayJoin = true): string =>
  alignInOrder([...source], [...translation], {
    likeness: (own, others) => ([...own].sort().join('').toLowerCase() === expand(others) || expand(own) === others.join('').toLowerCase() ? 1 : -1),
    mayJoin: () => mayJoin,
    costAlone: 0.4,
    costOfTwo: 0.2,
  })
    .map(group => `${group.source.join('')}=${group.translation.join('')}`)
    .join(' ');

/** “2” stands for “ab”. */
const expand = (items: readonly string[]): string => items.join('').toLowerCase().replace('2', 'ab');

test.each([
  ['abc', 'ABC', 'a=A b=B c=C'],
  ['abc', 'AC', 'a=A b= c=C'],
  ['ac', 'ABC', 'a=A =B c=C'],
  ['abc', '2C', 'ab=2 c=C'],
  ['2c', 'ABC', '2=AB c=C'],
  ['', 'AB', '=A =B'],
  ['ab', '', 'a= b='],
  ['', '', ''],
  // Their order is not changed: one of two that cross has no counterpart.
  ['ab', 'BA', '=B a=A b='],
])('“%s” and “%s” are paired as %s', (source, translation, pairs) => expect(align(source, translation)).toBe(pairs));

test('what may not be joined is not', () => expect(align('abc', '2C', false)).not.toContain('ab=2'));

test.each([
  [1000, 2],
  [2, 1000],
  [1000, 1],
])('of %i items and %i, those that are alike find each other', (few, many) => {
  const [source, translation] = [numbered(few), numbered(many)];
  const settings = { likeness: alike, mayJoin: () => false, costAlone: 0.1, costOfTwo: 0 };
  const pairs = alignInOrder(source, translation, settings).filter(each => each.source.length > 0 && each.translation.length > 0);
  expect(pairs).toHaveLength(Math.min(few, many));
});

test('20,000 items are paired in a few seconds', () => {
  const items = numbered(20_000);
  const settings = { likeness: alike, mayJoin: () => true, costAlone: 0.1, costOfTwo: 0.1 };
  expect(alignInOrder(items, items.slice(5), settings).filter(({ translation }) => translation.length === 0)).toHaveLength(5);
});

/** Some of the numbers from 0 to 999, evenly. */
const numbered = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => (count >= 1000 ? i : Math.round(((i + 0.5) * 1000) / count)));

const alike = ([a]: readonly number[], [b]: readonly number[]): number => (a === b ? 1 : -1);
