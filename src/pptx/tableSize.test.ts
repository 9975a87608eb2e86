import { expect, test } from 'vitest';
import { fitTable } from './tableSize.ts';

const rows = (...texts: readonly (readonly string[])[]) => texts.map(row => row.map(text => ({ runs: [{ text }] })));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

test('a small table has the largest type, in columns by the length of their texts', () => {
  const { size, widths } = fitTable(rows(['Age', 'What they use'], ['9–10', 'Games with a chat, and videos']), { width: 1136, height: 400 }, 30);
  expect(size).toBe(30);
  expect(widths[1]).toBeGreaterThan(2 * (widths[0] ?? 0));
  expect(sum(widths)).toBeLessThanOrEqual(1136);
  expect(sum(widths)).toBeGreaterThan(1130);
});

test('long words make type smaller, since programs break what is wider than its column', () => {
  const words = ['Responsibilities', 'Misunderstandings'];
  const { size, widths } = fitTable(rows(words, words), { width: 528, height: 400 }, 30);
  expect(size).toBeLessThan(30);
  // Letters of substitute fonts are about 0.7 em wide.
  for (const [i, word] of words.entries()) expect((widths[i] ?? 0) - 16).toBeGreaterThanOrEqual(word.length * size * 0.7);
});

test('many rows make type smaller, until they have room', () => {
  const row = ['Some words that fill a cell', 'Other words that fill it'];
  const { size, height } = fitTable(rows(row, row, row, row, row, row, row), { width: 528, height: 380 }, 30);
  expect(size).toBeLessThan(30);
  expect(size).toBeGreaterThan(15);
  expect(height).toBeLessThanOrEqual(380);
});
