import { expect, test } from 'vitest';
import { widthOf, wrap } from './svgText.ts';

test.each([
  ['80%', 'regular', 2.182],
  ['$6,200', 'bold', 3.404],
  ['MWM', 'regular', 2.504],
  ['niño', 'regular', 1.9],
] as const)('text is as wide as the letters of the deck’s font: %s, %s', (text, weight, ems) => {
  expect(widthOf(text, 100, weight)).toBeCloseTo(ems * 100, 5);
});

test('letters of other fonts are not narrower than those of the deck’s', () => expect(widthOf('Ж', 1)).toBeGreaterThan(widthOf('d', 1)));

test('the last line of a label is not a word alone, if its lines can be alike', () => expect(wrap('Grades 1 and 2', 24, 140)).toEqual(['Grades', '1 and 2']));
