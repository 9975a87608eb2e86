import { expect, test } from 'vitest';
import { readOperations } from './readOperations.ts';

/** Each operator with its operands, as they are in the content. */
function read(content: string): string[] {
  const found: string[] = [];
  readOperations(content, (_, start, end) => void found.push(content.slice(start, end)));
  return found;
}

test.each([
  ['operators with their numbers', '1 0 0 -1 56.5 .7 cm q\nf*', ['1 0 0 -1 56.5 .7 cm', 'q', 'f*']],
  ['names, and dictionaries with names', '/Lbl <</MCID 7 >>BDC\n/G3 gs EMC', ['/Lbl <</MCID 7 >>BDC', '/G3 gs', 'EMC']],
  ['text in hexadecimal, alone and in arrays', '<00A0> Tj [<0041> -20 <42>] TJ', ['<00A0> Tj', '[<0041> -20 <42>] TJ']],
  ['text that looks like operators', '(f (q) \\) Q) Tj Q', ['(f (q) \\) Q) Tj', 'Q']],
  ['quotes, which are operators too', '(a) \' 1 2 (b) "', ["(a) '", '1 2 (b) "']],
  ['comments, which are nothing', '% q Q\n1 w', ['1 w']],
  ['words that are values', '[true null] 0 d', ['[true null] 0 d']],
  ['an image with bytes that look like operators', 'BI /W 1 ID q EIf Q\nEI Q', ['BI /W 1 ID q EIf Q\nEI', 'Q']],
  ['nothing of what is cut off', 'q 1 0', ['q']],
])('content is read as %s', (_, content, expected) => expect(read(content)).toEqual(expected));

test('reading ends where who hears it has heard enough', () => {
  const heard: string[] = [];
  readOperations('q 1 w Q', operator => {
    heard.push(operator);
    return operator === 'w';
  });
  expect(heard).toEqual(['q', 'w']);
});
