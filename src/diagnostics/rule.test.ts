import { expect, test } from 'vitest';
import { allOf, oneOf } from './rule.ts';

test('up to 40 names are listed, and of more it is said how many', () => {
  const names = Array.from({ length: 42 }, (_, i) => `a${i + 1}`);
  expect(oneOf(names.slice(0, 3), 'en')).toBe('a1, a2, or a3');
  expect(oneOf(names.slice(0, 3), 'es')).toBe('a1, a2 o a3');
  expect(allOf(names.slice(0, 40), 'en')).toMatch(/, a39, and a40$/);
  expect(allOf(names, 'en')).toMatch(/, a40 and 2 more$/);
  expect(oneOf(names, 'es')).toMatch(/, a40 y 2 más$/);
});
