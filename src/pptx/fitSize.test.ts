import { expect, test } from 'vitest';
import { fitScale, heightOf } from './fitSize.ts';

const paragraph = (text: string, more = {}) => ({ runs: [{ text }], ...more });
const words = paragraph('one two three four five six seven eight nine ten');

test.each([
  ['text that has room keeps its size', [words], 1000, 100, 1],
  ['a text that is too tall gets smaller', [words], 300, 100, 0.65],
  ['a word that is too wide makes all type smaller, so that it does not break', [paragraph('Interdisziplinarität')], 340, 500, 0.65],
  ['type never gets smaller than half, whatever the text', [words, words, words, words], 100, 40, 0.5],
])('%s', (_, paragraphs, width, height, expected) => {
  expect(fitScale(paragraphs, 40, { width, height })).toBeCloseTo(expected, 2);
});

test('an address may break, so it may be wider than its box', () => {
  const link = { kind: 'address', href: 'https://example.org' } as const;
  expect(fitScale([{ runs: [{ text: 'example.org/a-very-long-address', link }] }], 40, { width: 300, height: 500 })).toBe(1);
});

test('lists, line ends and the space between paragraphs take room', () => {
  const line = heightOf([paragraph('one')], 40, 1000);
  expect(heightOf([paragraph('one\ntwo')], 40, 1000)).toBe(2 * line);
  expect(heightOf([paragraph('one', { before: 16 })], 40, 1000)).toBe(line + 16);
  expect(heightOf([paragraph('one two', { mark: 'bullet' })], 40, 160)).toBe(2 * line);
});
