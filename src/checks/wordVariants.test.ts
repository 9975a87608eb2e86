import { expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { wordVariants } from './wordVariants.ts';

const list = { 'slides/words.yaml': 'instead:\n  es:\n    agresor: ofensor\n    link: enlace\n' };
const diga = (text: string) => ({ ...list, 'speaker-notes/es/01-start.md': swap('Buenas noches.', text) });

test('the workshop’s own words pass', () => expect(checkExample(wordVariants, diga('El ofensor manda un enlace.'))).toEqual([]));

test('another word for the same thing is reported', () => {
  expect(checkExample(wordVariants, diga('Los\nAgresores mandan.'))).toEqual([
    {
      file: 'speaker-notes/es/01-start.md',
      line: 8,
      column: 1,
      rule: 'word-variant',
      message: 'This says “Agresores”.',
      expected: '“ofensor”, as in the rest of the workshop.',
      fix: 'Use that word here. If “agresor” is fine after all, remove it from the list “instead” in slides/words.yaml.',
    },
  ]);
});

test('another language has other words', () => {
  expect(checkExample(wordVariants, { ...list, 'speaker-notes/en/01-start.md': swap('Good evening.', 'Send the link.') })).toEqual([]);
});
