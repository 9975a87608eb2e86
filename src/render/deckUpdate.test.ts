import { expect, test } from 'vitest';
import { exampleAssets } from '../../e2e/examples/exampleAssets.ts';
import { type Changes, swap } from '../../e2e/examples/exampleSource.ts';
import { exampleWorkshop } from '../../e2e/examples/exampleWorkshop.ts';
import { type DeckUpdate, renderDeck, updateBetween } from './deckUpdate.ts';

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
  expect(notes).toBeUndefined();
  expect(order).toEqual(['welcome', 'habits', 'rules', 'help', 'end']);
});

test('notes are sent without slides', () => {
  const { slides, notes } = updateAfter({ 'speaker-notes/en/01-start.md': swap('Small things count.', 'Small things do count.') });
  expect(slides).toEqual({});
  expect(notes).toContain('Small things do count.');
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
