import { expect, test } from 'vitest';
import { listNames } from './listNames.ts';

test('up to 40 names are listed, and of more it is said how many', () => {
  const names = Array.from({ length: 42 }, (_, i) => `a${i + 1}`);
  expect(listNames(names.slice(0, 3))).toBe('a1, a2, a3');
  expect(listNames(names.slice(0, 40))).toMatch(/, a40$/);
  expect(listNames(names)).toMatch(/, a40 and 2 more$/);
});
