import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { goesBeyondFont } from './embeddedFont.ts';

test.each([
  ['Sextorsión: ¿qué es? – “Hable”', false],
  ['Žluťoučký kůň, çalışma, ﬂ'.replace('ﬂ', 'fl'), false],
  ['☎ 1-800-843-5678 → ✓', false],
  ['Hỏi mỗi ngày', true],
  ['Ask اسأل', true],
  ['每天都问', true],
])('“%s” has letters beyond the font: %s', (text, expected) => expect(goesBeyondFont(text)).toBe(expected));

test('no letter that the font’s files declare counts as beyond it, but for marks that stand alone', () => {
  const declared: Readonly<Record<string, string>> = JSON.parse(readFileSync('node_modules/@fontsource/atkinson-hyperlegible-next/unicode.json', 'utf8'));
  const letters = Object.values(declared)
    .join()
    .split(',')
    .flatMap(range => {
      const [first = 0, last = first] = range
        .replace('U+', '')
        .split('-')
        .map(code => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
    });
  expect(new Set(letters.filter(goesBeyondFont))).toEqual(new Set(['\u0304', '\u0308', '\u0329']));
});
