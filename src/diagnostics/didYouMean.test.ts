import { expect, test } from 'vitest';
import { didYouMean, editDistance } from './didYouMean.ts';

test.each([
  ['', '', 0],
  ['check', 'check', 0],
  ['chek', 'check', 1],
  ['checkk', 'check', 1],
  ['chevk', 'check', 1],
  ['chekc', 'check', 1],
  ['', 'pdf', 3],
  ['pdf', '', 3],
  ['kitten', 'sitting', 3],
  // In the restricted form, what was swapped is not changed again: three steps, not two.
  ['ca', 'abc', 3],
  ['español', 'espanol', 1],
  ['😀', 'a', 1],
])('from “%s” to “%s” it is %i steps, and as many back', (from, to, steps) => {
  expect(editDistance(from, to)).toBe(steps);
  expect(editDistance(to, from)).toBe(steps);
});

const commands = ['check', 'dev', 'build', 'pdf', 'pptx', 'translations'];

test.each([
  ['chekc', ' Did you mean “check”?'],
  ['biuld', ' Did you mean “build”?'],
  ['PDF', ' Did you mean “pdf”?'],
  ['translatoin', ' Did you mean “translations”?'],
  ['pdx', ' Did you mean “pdf”?'],
  ['trans', ' Did you mean “translations”?'],
  ['pd', ' Did you mean “pdf”?'],
  ['p', ''],
  ['print', ''],
  ['constructor', ''],
  ['', ''],
])('“%s” is answered with “%s”', (mistaken, question) => expect(didYouMean(mistaken, commands)).toBe(question));

test('words that are equally close are all named', () => expect(didYouMean('ex', ['en', 'es', 'vi'])).toBe(' Did you mean “en” or “es”?'));

test('where many are as close, or nothing is known, it does not guess', () => {
  expect(didYouMean('x', ['a', 'b', 'c', 'd'])).toBe('');
  expect(didYouMean('x', [])).toBe('');
});

test('what goes on as it was written is closer than what is shorter, but nothing is closer than the same in other letters', () => {
  const kinds = ['slides', 'slides-2-per-page', 'handout', 'handout-large-print'];
  expect(didYouMean('slides-2', kinds)).toBe(' Did you mean “slides-2-per-page”?');
  expect(didYouMean('HANDOUT', kinds)).toBe(' Did you mean “handout”?');
});

test('it asks in Spanish too', () => {
  expect(didYouMean('chekc', commands, 'es')).toBe(' ¿Quiso decir “check”?');
  expect(didYouMean('ex', ['en', 'es', 'vi'], 'es')).toBe(' ¿Quiso decir “en” o “es”?');
});
