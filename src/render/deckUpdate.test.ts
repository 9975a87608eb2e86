import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editsOf } from '../../e2e/examples/edits.ts';
import { exampleAssets } from '../../e2e/examples/exampleAssets.ts';
import { type Changes, exampleSource, swap } from '../../e2e/examples/exampleSource.ts';
import { exampleWorkshop } from '../../e2e/examples/exampleWorkshop.ts';
import { slicesOf } from '../../e2e/examples/slices.ts';
import { compileWorkshop } from '../compiler/compileWorkshop.ts';
import { isError } from '../node/workshop/loadWorkshop.ts';
import type { Assets } from './assets.ts';
import { type DeckUpdate, type RenderedDeck, renderDeck, updateBetween } from './deckUpdate.ts';

const rendered = (changes: Changes = {}) => renderDeck(exampleWorkshop(changes), exampleAssets);

/** What an open deck is sent after changes of the example; it must be an update. */
function updateAfter(changes: Changes): DeckUpdate {
  const update = updateBetween(rendered(), rendered(changes), 2);
  if (typeof update === 'string') throw new Error(`There is no update: ${update}.`);
  return update;
}

test('nothing is sent if nothing that shows has changed', () => {
  expect(updateBetween(rendered(), rendered(), 2)).toBe('same');
  expect(updateBetween(rendered(), rendered({ 'slides/guide.yaml': swap('Small habits help.', 'Habits help.') }), 2)).toBe('same');
});

test('only the slide that has changed is sent', () => {
  const { slides, notes, order } = updateAfter({ 'slides/es/01-start.md': swap('Pregunte cada día', 'Pregunte cada noche') });
  expect(Object.keys(slides)).toEqual(['habits']);
  expect(slides['habits']).toContain('Pregunte cada noche');
  expect(notes).toEqual({});
  expect(order).toEqual(['welcome', 'habits', 'rules', 'help', 'end']);
});

test('notes are sent without slides, and only those that have changed', () => {
  const { slides, notes } = updateAfter({ 'speaker-notes/en/01-start.md': swap('Small things count.', 'Small things do count.') });
  expect(slides).toEqual({});
  expect(Object.keys(notes)).toEqual(['slide habits']);
  expect(notes['slide habits']).toContain('Small things do count.');
});

test('an appendix that is gone is sent as nothing', () => {
  const glossary = { 'speaker-notes/en/glossary.md': '# Glossary\n', 'speaker-notes/es/glossary.md': '# Glosario\n' };
  expect(updateBetween(rendered(glossary), rendered(), 2)).toMatchObject({ notes: { 'appendix glossary': '' } });
});

const source = exampleSource();

describe.each(slicesOf(100, 1))('after edits of any kind (seed $seed)', slice => {
  test('a rendering that knows the one before is the same as a fresh one', () => {
    fc.assert(
      fc.property(fc.array(editsOf(source), { minLength: 1, maxLength: 8 }), edits => {
        let now = source;
        let compilation = compileWorkshop(now);
        let known: RenderedDeck | undefined;
        for (const edit of edits) {
          now = edit(now);
          compilation = compileWorkshop(now, compilation);
          const { workshop, diagnostics } = compilation;
          if (!workshop || diagnostics.some(each => isError(each, { release: false }))) continue;
          const assets = { ...exampleAssets, images: Object.fromEntries([...now.images.keys()].map(path => [path, `data:${path}`])) };
          known = renderDeck(workshop, assets, known);
          expect({ ...known, steps: undefined }).toEqual({ ...renderDeck(workshop, assets), steps: undefined });
        }
      }),
      slice,
    );
  });
});

/** What slides show beside their own text. */
test.each<[what: string, changes: Changes, assets: Assets]>([
  [
    'the number of slides',
    {
      'slides/workshop.yaml': swap('      - id: end\n        layout: closing\n        minutes: { 10: 2 }\n', ''),
      'slides/en/02-help.md': text => text.replace(/## Thank you[\s\S]*/, ''),
      'slides/es/02-help.md': text => text.replace(/## Gracias[\s\S]*/, ''),
      'speaker-notes/en/02-help.md': text => text.replace(/## Thank you[\s\S]*/, ''),
      'speaker-notes/es/02-help.md': text => text.replace(/## Gracias[\s\S]*/, ''),
    },
    exampleAssets,
  ],
  ['the address of a contact', { 'slides/resources.yaml': swap('https://takeitdown.ncmec.org', 'https://example.org') }, exampleAssets],
  ['an icon', {}, { ...exampleAssets, icons: { ...exampleAssets.icons, house: '<svg></svg>' } }],
])('with %s, slides whose files are the same change too', (_, changes, assets) => {
  const before = compileWorkshop(source);
  const after = compileWorkshop(exampleSource(changes), before);
  if (!before.workshop || !after.workshop) throw new Error('The example does not compile.');
  const known = renderDeck(before.workshop, exampleAssets);
  const fresh = renderDeck(after.workshop, assets);
  expect(fresh.slides).not.toEqual(known.slides);
  expect(renderDeck(after.workshop, assets, known).slides).toEqual(fresh.slides);
});

test('a picture that was saved again is sent without slides, unless its size is another', () => {
  const workshop = exampleWorkshop({ 'slides/en/01-start.md': swap('- Ask each day', '- Ask each day ![A phone](images/phone.svg)') });
  const images = { 'images/phone.svg': 'data:image/svg+xml;base64,BB==' };
  const before = renderDeck(workshop, exampleAssets);
  expect(updateBetween(before, renderDeck(workshop, { ...exampleAssets, images }), 2)).toMatchObject({ slides: {}, pictures: expect.stringContaining('BB==') });
  const wider = renderDeck(workshop, { ...exampleAssets, images, imageSizes: { 'images/phone.svg': { width: 48, height: 12 } } }, before);
  expect(updateBetween(before, wider, 2)).toMatchObject({ slides: { habits: expect.stringContaining('width=%2248%22') } });
});

test('minutes are sent without slides', () => {
  const { slides, data } = updateAfter({ 'slides/workshop.yaml': text => text.replace('minutes: { 10: 2 }', 'minutes: { 10: 1 }') });
  expect(slides).toEqual({});
  expect(data.minutes['welcome']).toEqual({ 10: 1 });
});

test.each<[string, Changes]>([
  ['another name', { 'slides/workshop.yaml': swap('id: phones', 'id: screens') }],
  ['other languages', { 'slides/workshop.yaml': swap('languages: [en, es]', 'languages: [es, en]') }],
])('a workshop with %s gets its own page', (_, changes) => {
  expect(updateBetween(rendered(), rendered(changes), 2)).toBe('reload');
});

test('slides of another look get their own page', () => {
  expect(updateBetween(rendered(), { ...rendered(), styles: '.slide { color: red; }' }, 2)).toBe('reload');
});
