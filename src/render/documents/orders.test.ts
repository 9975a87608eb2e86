import { describe, expect, test } from 'vitest';
import { exampleWorkshop } from '../../../e2e/examples/exampleWorkshop.ts';
import type { Workshop, WorkshopDocument } from '../../model/workshop.ts';
import { kindNames } from './kinds.ts';
import { type Choice, kitOrders, ordersOf, pdfName } from './orders.ts';

const document = (id: string): WorkshopDocument => ({ id, folder: 'slides', covers: [], text: {} });
/** The example with every document that something is printed from. */
const workshop: Workshop = { ...exampleWorkshop(), documents: ['handout', 'evaluation', 'flyer', 'glossary'].map(document) };
const names = (choice: Choice, of = workshop): readonly string[] => ordersOf(choice, of).map(pdfName);

test('the kit has what a session needs, in each language', () => {
  expect(kitOrders(workshop).map(pdfName)).toEqual([
    'slides-en.pdf',
    'slides-es.pdf',
    'slides-en-es.pdf',
    'facilitator-guide-en.pdf',
    'facilitator-guide-es.pdf',
    'handout-en.pdf',
    'handout-es.pdf',
    'handout-en-es.pdf',
    'handout-large-print-en.pdf',
    'handout-large-print-es.pdf',
    'evaluation-en.pdf',
    'evaluation-es.pdf',
    'flyer-en.pdf',
    'flyer-es.pdf',
    'glossary-en.pdf',
    'glossary-es.pdf',
  ]);
});

test('a workshop without documents has slides and guide in its kit', () => {
  expect(kitOrders(exampleWorkshop()).map(pdfName)).toEqual([
    'slides-en.pdf',
    'slides-es.pdf',
    'slides-en-es.pdf',
    'facilitator-guide-en.pdf',
    'facilitator-guide-es.pdf',
  ]);
});

describe('a name says what is in the file', () => {
  test.each<[Choice, string]>([
    [{ kinds: ['slides'], languages: ['es'], length: 10 }, 'slides-es-10-min.pdf'],
    [{ kinds: ['handout'], languages: ['en', 'es'], papers: ['a4'] }, 'handout-en-es-a4.pdf'],
    [{ kinds: ['facilitator-guide'], languages: ['en'], room: ['en', 'es'], papers: ['letter'] }, 'facilitator-guide-en-room-en-es.pdf'],
    [{ kinds: ['facilitator-guide'], languages: ['en'], room: ['en'] }, 'facilitator-guide-en.pdf'],
    [{ kinds: ['slides-4-per-page'], languages: ['en'], papers: ['a4'], length: 10 }, 'slides-4-per-page-en-10-min-a4.pdf'],
  ])('%j: %s', (choice, name) => expect(names(choice)).toEqual([name]));

  test('and no two files have the same', () => {
    const all = [undefined, 10].flatMap(length => names({ length, papers: ['letter', 'a4'], kinds: kindNames }));
    // Documents for the room are the same in every length.
    const twice = all.filter((name, i) => all.indexOf(name) !== i);
    expect(twice.every(name => /^(handout|evaluation|flyer|glossary)/.test(name))).toBe(true);
  });
});

test('with more than two languages, the kit has the source language together with each other one, and all pairs can be printed', () => {
  const inFour = { ...workshop, languages: ['en', 'ar', 'zh', 'vi'] };
  const pairs = (all: readonly string[]): readonly string[] => all.filter(name => /^slides-..-..\.pdf/.test(name));
  expect(pairs(kitOrders(inFour).map(pdfName))).toEqual(['slides-en-ar.pdf', 'slides-en-zh.pdf', 'slides-en-vi.pdf']);
  expect(pairs(names({ kinds: ['slides'] }, inFour))).toHaveLength(6);
  expect(names({ kinds: ['slides'], languages: ['vi', 'zh'] }, inFour)).toEqual(['slides-vi-zh.pdf']);
});

test('two languages together are printed of what can have them', () => {
  expect(names({ languages: ['es', 'en'] }).some(name => name.startsWith('slides-es-en'))).toBe(true);
  expect(names({ languages: ['es', 'en'] }).some(name => /guide|glossary|large/.test(name))).toBe(false);
});

test('slides have their own page size, whatever the paper', () => {
  expect(names({ kinds: ['slides', 'flyer'], languages: ['en'], papers: ['letter', 'a4'] })).toEqual(['slides-en.pdf', 'flyer-en.pdf', 'flyer-en-a4.pdf']);
});
