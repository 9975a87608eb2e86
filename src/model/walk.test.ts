import { expect, test } from 'vitest';
import type { Block, Inline, Link, Paragraph } from './text.ts';
import { blocksToText, imagesOf, inlinesToText, linksOf, linksOfSlide, runsOf } from './walk.ts';

const location = { file: 'a.md', line: 1 };
const text = (words: string): Inline => ({ kind: 'text', text: words });
const link = (id: string): Link => ({ kind: 'link', target: { kind: 'slide', id }, children: [text(id)], location });
const image = (source: string): Inline => ({ kind: 'image', source, alt: `picture of ${source}`, location });
const paragraph = (...children: Inline[]): Paragraph => ({ kind: 'paragraph', children, location });
const ids = (links: readonly Link[]) => links.map(({ target }) => (target.kind === 'slide' ? target.id : ''));

/** Text in every kind of block. */
const blocks: readonly Block[] = [
  paragraph(link('a'), { kind: 'emphasis', children: [{ kind: 'strong', children: [link('b')] }] }),
  {
    kind: 'list',
    ordered: false,
    location,
    items: [{ blocks: [paragraph(link('c'), image('i')), { kind: 'quote', blocks: [paragraph(link('d'))], location }], location }],
  },
  { kind: 'table', head: [[link('e')], [text('x')]], rows: [[[text('y'), image('j')], [link('f')]]], location: { file: 'a.md', line: 5, cells: [] } },
];

test('words alone are one line, with what stands for images, and no marks', () => {
  const inlines: Inline[] = [
    text(' One\n '),
    { kind: 'strong', children: [text('two '), link('three')] },
    { kind: 'break' },
    { kind: 'image', source: 'a.svg', alt: 'a phone', location },
  ];
  expect(inlinesToText(inlines)).toBe('One two three a phone');
});

test('the words of blocks are a line for each paragraph and each row', () => {
  expect(blocksToText(blocks)).toBe('ab\ncpicture of i\nd\ne x\nypicture of j f');
});

test('links and images are found at every depth, in the order of reading', () => {
  expect(ids(linksOf(blocks))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(imagesOf(blocks).map(({ source }) => source)).toEqual(['i', 'j']);
});

test('a slide’s links are those of its headings too', () => {
  const card = { title: [link('c')], blocks: [paragraph(link('d'))], location };
  expect(ids(linksOfSlide({ title: [link('a')], blocks: [paragraph(link('b'))], cards: [card], location }))).toEqual(['a', 'b', 'c', 'd']);
});

test('paragraphs, items and cells are read in one go, and the rule below the head of a table takes a line', () => {
  const runs = runsOf(blocks).map(({ inlines, role, location: { line } }) => [role, inlinesToText(inlines), line]);
  expect(runs).toEqual([
    ['paragraph', 'ab', 1],
    ['item', 'cpicture of i', 1],
    ['item', 'd', 1],
    ['cell', 'e', 5],
    ['cell', 'x', 5],
    ['cell', 'ypicture of j', 7],
    ['cell', 'f', 7],
  ]);
});
