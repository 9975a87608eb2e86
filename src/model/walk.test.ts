import { expect, test } from 'vitest';
import type { Inline, Link } from './text.ts';
import { inlinesToText, linksOf, linksOfSlide } from './walk.ts';

const location = { file: 'a.md', line: 1 };
const text = (words: string): Inline => ({ kind: 'text', text: words });
const link = (id: string): Link => ({ kind: 'link', target: { kind: 'slide', id }, children: [text(id)], location });
const paragraph = (...children: Inline[]) => ({ kind: 'paragraph', children, location }) as const;
const ids = (links: readonly Link[]) => links.map(({ target }) => (target.kind === 'slide' ? target.id : ''));

test('words alone are one line, with what stands for images, and no marks', () => {
  const inlines: Inline[] = [
    text(' One\n '),
    { kind: 'strong', children: [text('two '), link('three')] },
    { kind: 'break' },
    { kind: 'image', source: 'a.svg', alt: 'a phone', location },
  ];
  expect(inlinesToText(inlines)).toBe('One two three a phone');
});

test('links are found at every depth, in the order of reading', () => {
  const blocks = [
    paragraph(link('a'), { kind: 'emphasis', children: [{ kind: 'strong', children: [link('b')] }] }),
    {
      kind: 'list',
      ordered: false,
      location,
      items: [{ blocks: [paragraph(link('c')), { kind: 'quote', blocks: [paragraph(link('d'))], location }], location }],
    },
    { kind: 'table', head: [[link('e')], [text('x')]], rows: [[[text('y')], [link('f')]]], location },
  ] as const;
  expect(ids(linksOf(blocks))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('a slide’s links are those of its headings too', () => {
  const card = { title: [link('c')], blocks: [paragraph(link('d'))], location };
  expect(ids(linksOfSlide({ title: [link('a')], blocks: [paragraph(link('b'))], cards: [card], location }))).toEqual(['a', 'b', 'c', 'd']);
});
