import { expect, test } from 'vitest';
import { escapeControls, findControl } from './controlCharacters.ts';

test.each([
  ['a command for a terminal', '\u001b[2J', '\\u001b[2J'],
  ['a carriage return, which writes over the line', 'a\rb', 'a\\u000db'],
  ['a control beyond ASCII', '\u009b2J', '\\u009b2J'],
  ['text that runs backwards', 'a\u202eb\u202c', 'a\\u202eb\\u202c'],
  ['an isolate', '\u2066a\u2069', '\\u2066a\\u2069'],
])('%s is written out', (_, text, shown) => {
  expect(escapeControls(text)).toBe(shown);
});

test.each(['El niño 😀\n\tعربي “a” 1\u00a0000', '\ufeff# A', 'a\u200db\u00ad\u2028', '\u200e555\u200f'])('%j stays as it is', text => {
  expect(escapeControls(text)).toBe(text);
  expect(findControl(text)).toBeUndefined();
});

test('the first one in a text is found; line ends of other systems are none', () => {
  expect(findControl('a\r\nb\u202ec\u0000')).toEqual({ index: 4, code: '\\u202e' });
  expect(findControl('a\r\nb\rc')).toBeUndefined();
});
