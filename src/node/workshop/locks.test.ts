import { expect, test } from 'vitest';
import { keepFileStyle } from './locks.ts';

test.each<[string, string, string]>([
  ['line ends of Windows', '{\r\n}\r\n', 'a\r\nb\r\n'],
  ['line ends of all others', '{\n}\n', 'a\nb\n'],
  ['a byte order mark', '\uFEFF{\r\n}\r\n', '\uFEFFa\r\nb\r\n'],
  ['the more frequent of both line ends', '{\r\n\r\n}\n', 'a\r\nb\r\n'],
  ['nothing of a file without lines', '', 'a\nb\n'],
])('a text that replaces another one keeps %s', (_, before, after) => expect(keepFileStyle(before, 'a\nb\n')).toBe(after));
