import { expect, test } from 'vitest';
import { readPalette } from './palette.ts';

test('colours are those of the slides’ CSS', () => {
  expect(readPalette(':root { --paper: #fbf8f3; --size-body: 38px; }')('paper')).toBe('FBF8F3');
});

test('a colour that the CSS does not have any more is reported', () => {
  expect(() => readPalette(':root { --paper: #fbf8f3; }')('ink')).toThrow('The styles of the slides have no colour --ink.');
});
