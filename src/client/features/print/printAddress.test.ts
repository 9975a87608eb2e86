import { describe, expect, test } from 'vitest';
import { exampleWorkshop } from '../../../../e2e/examples/exampleWorkshop.ts';
import type { Workshop } from '../../../model/workshop.ts';
import { kindNames, kindsOf, languagesOf } from '../../../render/documents/kinds.ts';
import { paperSizes } from '../../../render/documents/paperSizes.ts';
import { choicesOf, fromPrintAddress, type PrintChoice, toPrintQuery } from './printAddress.ts';

/** The example in three languages and two lengths, with a handout. Only its names matter here. */
const workshop: Workshop = {
  ...exampleWorkshop(),
  languages: ['en', 'es', 'vi'],
  lengths: [20, 45],
  documents: [{ id: 'handout', folder: 'slides', covers: [], text: {} }],
};
const usual: PrintChoice = { kind: 'slides', languages: ['en'], paper: 'letter', length: 45 };

test('the pages that open are those that were chosen, whatever was chosen', () => {
  const choices = kindsOf(workshop).flatMap(kind =>
    languagesOf(kind, workshop.languages).flatMap(languages =>
      paperSizes.flatMap(paper => workshop.lengths.map((length): PrintChoice => ({ kind, languages, paper, length }))),
    ),
  );
  expect(choices.length).toBeGreaterThan(100);
  const read = choices.map(choice => fromPrintAddress(`?${new URLSearchParams(toPrintQuery(choice))}`, workshop));
  expect(read).toEqual(choices);
});

test('the address asks for pages to print, in words that a person can read', () => {
  expect(toPrintQuery({ kind: 'handout', languages: ['en', 'es'], paper: 'a4', length: 20 })).toEqual({
    role: 'print',
    kind: 'handout',
    lang: 'en,es',
    paper: 'a4',
    length: '20',
  });
});

describe('an address shows', () => {
  test.each<[string, string, Partial<PrintChoice>]>([
    ['the slides of the longest session in the first language, on Letter, if it says nothing', '', {}],
    ['the slides, if there is no such kind', '?kind=poster', {}],
    ['the slides, if the workshop has no text for the kind', '?kind=flyer', {}],
    ['the slides, if all of it is nonsense', '?kind=posters&lang=xx&paper=b7&length=7', {}],
    ['two languages in the order in which they are printed', '?lang=vi,en', { languages: ['en', 'vi'] }],
    ['the first language, if one of two is not there', '?lang=en,fr', {}],
    ['the first language, if it names the same one twice', '?lang=es,es', {}],
    ['the first language, if it names more than fit on a page', '?lang=en,es,vi', {}],
    ['the first language of a kind that has no two', '?kind=handout-large-print&lang=es,en', { kind: 'handout-large-print' }],
    ['Letter, if there is no such paper', '?paper=a5', {}],
    ['the longest session, if there is none of that length', '?length=30', {}],
    ['the longest session, if the length is no number', '?length=020', {}],
  ])('%s', (_, query, shown) => expect(fromPrintAddress(query, workshop)).toEqual({ ...usual, ...shown }));
});

describe('what is asked for each kind', () => {
  const asked = (choice: 'paper' | 'length'): readonly string[] => kindNames.filter(kind => choicesOf(kind)[choice]);

  test('the paper, but not for slides, whose pages have a size of their own', () => {
    expect(kindNames.filter(kind => !asked('paper').includes(kind))).toEqual(['slides', 'slides-4x3']);
  });

  test('the length, for all that shows slides', () => {
    expect(asked('length')).toEqual(['slides', 'slides-4x3', 'slides-2-per-page', 'slides-4-per-page', 'slides-6-per-page', 'facilitator-guide']);
  });
});
