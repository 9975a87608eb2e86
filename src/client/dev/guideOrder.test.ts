import { expect, test } from 'vitest';
import type { GuidePassage } from '../../model/guidePassages.ts';
import { inShownOrder, joinedLines } from './guideOrder.ts';

const line = (number: number, text: string, more: Partial<GuidePassage> = {}): GuidePassage => ({
  file: 'guide/en.md',
  line: number,
  kind: 'text',
  text,
  ...more,
});

test.each<[shown: readonly string[], order: readonly string[]]>([
  [['en'], ['en', 'es', 'vi']],
  [['es'], ['es', 'en', 'vi']],
  [
    ['vi', 'es'],
    ['vi', 'es', 'en'],
  ],
  // The guide is not kept in French.
  [
    ['fr', 'es'],
    ['es', 'en', 'vi'],
  ],
])('with %j on screen, the guide’s words are in the order %j', (shown, order) => expect(inShownOrder(['en', 'es', 'vi'], shown)).toEqual(order));

test('pieces of a paragraph are read as one text, from the place of the first', () =>
  expect(joinedLines([line(3, 'One.', { page: 2 }), line(4, 'Two.', { page: 2 }), line(9, 'Three.')])).toEqual([
    { place: 'guide/en.md:3', page: 2, text: 'One. Two.' },
    { place: 'guide/en.md:9', text: 'Three.' },
  ]));

test.each<[what: string, second: GuidePassage]>([
  ['another page', line(4, 'Two.', { page: 3 })],
  ['a heading', line(4, 'Two', { page: 2, kind: 'heading' })],
  ['a line before', line(2, 'Two.', { page: 2 })],
])('%s is a text of its own', (_, second) => expect(joinedLines([line(3, 'One.', { page: 2 }), second]).map(({ text }) => text)).toHaveLength(2));
