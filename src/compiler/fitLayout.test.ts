import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../e2e/examples/exampleDiagnostics.ts';
import { collectInEnglish } from '../../e2e/examples/inEnglish.ts';
import { describeDiagnostic } from '../diagnostics/describeDiagnostic.ts';
import { diagnosticOf } from '../diagnostics/diagnostic.ts';
import type { LayoutName, Slide } from '../model/workshop.ts';
import { fitLayout } from './fitLayout.ts';
import { readSlides } from './readSlides.ts';

/** Fits the text below a slide's heading to a layout; gives message and expectation of each problem in one line. */
function fit(layout: LayoutName, markdown: string): readonly string[] {
  const { diagnostics, report } = collectInEnglish();
  const context = { file: 'a.md', resourceIds: new Set(['here']), images: new Set(['slides/images/a.png']), report };
  const [entry] = readSlides(`# A\n\n## B {#b}\n\n${markdown}\n`, 'en', context).entries;
  if (entry) fitLayout({ id: 'b', layout } as Slide, entry.content, report);
  return diagnostics.map(({ line, rule, message, expected }) => `${line} ${rule}: ${message} ${expected}`);
}

const cards = (count: number) => Array.from({ length: count }, (_, i) => `### ${i}\n\nText`).join('\n\n');
const list = (count: number) => Array.from({ length: count }, (_, i) => `- ${i}`).join('\n');
const table = (rows: number, columns: number) =>
  [`|${' A |'.repeat(columns)}`, `|${' --- |'.repeat(columns)}`, ...Array.from({ length: rows }, () => `|${' B |'.repeat(columns)}`)].join('\n');
const paragraphs = (count: number) => Array.from({ length: count }, (_, i) => `Text ${i}`).join('\n\n');

test('a resources slide without links is reported where it is, with how to write one', () => {
  const withoutLinks = (text: string): string => text.replaceAll(/\[(\S+)\]\[\S+\]/g, '$1');
  const diagnostics = problemsOf({ 'slides/en/02-help.md': withoutLinks, 'slides/es/02-help.md': withoutLinks });
  expect(diagnostics.filter(({ file }) => file === 'slides/en/02-help.md')).toEqual([
    {
      file: 'slides/en/02-help.md',
      line: 3,
      column: 4,
      rule: 'layout-misfit',
      message: 'This slide has no links, and its layout is “resources”.',
      expected: '1 to 12 links in this layout.',
      fix: 'Link to a contact in slides/resources.yaml: [text][its-id].',
    },
  ]);
});

describe('text that fits', () => {
  test.each<[LayoutName, string]>([
    ['title', paragraphs(2)],
    ['statement', paragraphs(1)],
    ['points', `${paragraphs(1)}\n\n${list(6)}`],
    ['cards', cards(6)],
    ['steps', cards(5)],
    ['columns', cards(2)],
    ['table', table(6, 4)],
    ['table', `A\n\n${table(1, 2)}\n\nB`],
    ['chart', table(4, 4)],
    ['quote', '> A'],
    ['scenario', `${paragraphs(1)}\n\n${list(3)}`],
    ['discussion', list(1)],
    ['resources', `${cards(2)}\n\n[here][here]`],
    ['resources', `${cards(1)}\n\n### [here][here]\n\nText`],
    ['closing', paragraphs(4)],
  ])('%s', (layout, markdown) => expect(fit(layout, markdown)).toEqual([]));
});

describe('text that does not fit is reported once', () => {
  test.each<[LayoutName, string, string]>([
    ['title', paragraphs(4), 'This slide has 4 paragraphs, and its layout is “title”. 1 to 3 paragraphs in this layout.'],
    ['statement', `A\n\n${list(2)}`, 'This slide has 1 list, and its layout is “statement”. No lists in this layout.'],
    ['statement', 'A\n\n> B', 'This slide has 1 quote, and its layout is “statement”. No quotes in this layout.'],
    ['statement', 'A\n\n| B |\n|---|\n| C |', 'This slide has 1 table, and its layout is “statement”. No tables in this layout.'],
    ['points', paragraphs(1), 'This slide has no lists, and its layout is “points”. Exactly 1 list in this layout.'],
    ['points', list(7), 'This slide has 7 list items, and its layout is “points”. 1 to 6 list items in this layout.'],
    ['cards', cards(1), 'This slide has 1 card, and its layout is “cards”. 2 to 6 cards in this layout.'],
    ['steps', cards(6), 'This slide has 6 cards, and its layout is “steps”. 2 to 5 cards in this layout.'],
    ['columns', cards(3), 'This slide has 3 cards, and its layout is “columns”. Exactly 2 cards in this layout.'],
    ['table', paragraphs(1), 'This slide has no tables, and its layout is “table”. Exactly 1 table in this layout.'],
    ['table', table(7, 4), 'This slide’s table has 7 rows below its header row, and its layout is “table”. 1 to 6 rows in this layout.'],
    ['table', table(6, 5), 'This slide’s table has 5 columns, and its layout is “table”. 2 to 4 columns in this layout.'],
    ['chart', table(5, 4), 'This slide’s table has 15 numbers, and its layout is “chart”. 1 to 12 numbers in this layout.'],
    ['cards', `${cards(2)}\n\n${table(1, 2)}`, 'This slide has 1 table, and its layout is “cards”. No tables in this layout.'],
    ['points', `- A\n\n  ${table(1, 2).replaceAll('\n', '\n  ')}`, 'This slide has 1 table, and its layout is “points”. No tables in this layout.'],
    ['quote', 'A', 'This slide has no quotes, and its layout is “quote”. Exactly 1 quote in this layout.'],
    ['scenario', list(2), 'This slide has no paragraphs, and its layout is “scenario”. 1 to 3 paragraphs in this layout.'],
    ['discussion', list(4), 'This slide has 4 list items, and its layout is “discussion”. 1 to 3 list items in this layout.'],
    ['closing', `A\n\n${cards(1)}`, 'This slide has 1 card, and its layout is “closing”. No cards in this layout.'],
    [
      'cards',
      `${paragraphs(9)}\n\n${cards(2)}`,
      'This slide has 9 paragraphs before the cards, and its layout is “cards”. At most 1 paragraph in this layout.',
    ],
  ])('%s: %j', (layout, markdown, expected) => expect(fit(layout, markdown)).toEqual([`3 layout-misfit: ${expected}`]));
});

describe('an image that its layout needs, and that is no paragraph of its own, is reported where it is', () => {
  const inText = 'This image is in the middle of a text, so the layout “picture” doesn’t find it. An image in a paragraph of its own.';

  test.each<[LayoutName, string, string]>([
    ['picture', 'Our school.\n![A school](images/a.png)', `6 layout-misfit: ${inText}`],
    ['picture', 'Our school. ![A school](images/a.png)', `5 layout-misfit: ${inText}`],
    ['picture', '![A school](images/a.png) ![A yard](images/a.png)', `5 layout-misfit: ${inText}`],
    [
      'picture-beside',
      '### A card\n\n![A school](images/a.png)',
      '7 layout-misfit: This image is in a card, so the layout “picture-beside” doesn’t find it. An image in a paragraph of its own, above the cards.',
    ],
  ])('%s: %j', (layout, markdown, expected) => expect(fit(layout, markdown)).toEqual([expected]));
});

test('what to do about two pictures is said of pictures, in both languages', () => {
  const facts = { found: 'count', id: 'b', layout: 'picture', part: 'image', count: 2, least: 1, most: 1, beforeCards: false } as const;
  const problem = diagnosticOf('layout-misfit', { file: 'a.md', line: 3 }, facts);
  expect([describeDiagnostic(problem, { language: 'en' }).fix, describeDiagnostic(problem, { language: 'es' }).fix]).toEqual([
    'Give each image a slide of its own, or choose another layout for “b” in slides/workshop.yaml.',
    'Ponga cada imagen en su propia diapositiva, o elija otro diseño para “b” en slides/workshop.yaml.',
  ]);
});
