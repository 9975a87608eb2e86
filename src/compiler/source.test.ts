import { expect, test } from 'vitest';
import { plainText } from './source.ts';

test.each([
  ['a byte order mark', '\uFEFF# A', '# A'],
  ['CRLF', 'A\r\nB\r\n', 'A\nB\n'],
  ['CR', 'A\rB\r', 'A\nB\n'],
  ['spaces and tabs at line ends', 'A  \nB\t\n \t\nC ', 'A\nB\n\nC'],
  ['tabs between words', 'A\tb \t c\n-\tD', 'A b   c\n- D'],
])('%s is taken away', (_, text, expected) => expect(plainText(text)).toBe(expected));

test.each([
  ['tabs that indent, which mean something', '-\u0020A\n\t- B'],
  ['a byte order mark within the text', 'A\uFEFFB'],
  ['spaces that indent', '  A'],
])('%s stay', (_, text) => expect(plainText(text)).toBe(text));
