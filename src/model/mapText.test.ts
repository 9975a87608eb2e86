import { expect, test } from 'vitest';
import { mapBlocks } from './mapText.ts';
import type { Block, Inline } from './text.ts';
import { blocksToText } from './walk.ts';

const location = { file: 'a.md', line: 1 };
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children, location });
const word: Inline = { kind: 'text', text: 'a' };
const nested: Inline = { kind: 'link', target: { kind: 'slide', id: 'x' }, children: [{ kind: 'strong', children: [word] }], location };

test('text changes in paragraphs, lists, quotes and tables, at every depth', () => {
  const blocks: readonly Block[] = [
    paragraph(nested),
    { kind: 'list', ordered: true, items: [{ blocks: [{ kind: 'quote', blocks: [paragraph(word)], location }], location }], location },
    { kind: 'table', head: [[word]], rows: [[[nested]]], location: { ...location, cells: [] } },
  ];
  expect(blocksToText(mapBlocks(blocks, { text: ({ text }) => [{ kind: 'text', text: text.toUpperCase() }] }))).toBe('A\nA\nA\nA');
});

test('what takes the place of a node may be its children, which are changed already, or nothing', () => {
  const changes = { link: (link: { readonly children: readonly Inline[] }) => link.children, strong: () => [word, word], break: () => [] };
  expect(mapBlocks([paragraph(nested, { kind: 'break' })], changes)).toEqual([paragraph(word, word)]);
});
