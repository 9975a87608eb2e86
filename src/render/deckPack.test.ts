import { expect, test } from 'vitest';
import { exampleAssets } from '../../e2e/examples/exampleAssets.ts';
import { exampleWorkshop } from '../../e2e/examples/exampleWorkshop.ts';
import { type DeckPack, packToJson } from './deckPack.ts';

const workshop = exampleWorkshop();
const packed = (json: string): DeckPack => JSON.parse(json) as DeckPack;

test('the pack has every text, and nothing that only authors look at', () => {
  const json = packToJson(workshop, exampleAssets);
  expect(packed(json).workshop.title).toEqual({ en: { text: 'Phones at home' }, es: { text: 'El teléfono en casa' } });
  expect(packed(json).workshop.sections.map(({ slides }) => slides.map(({ id }) => id))).toEqual(
    workshop.sections.map(({ slides }) => slides.map(({ id }) => id)),
  );
  expect(json).not.toMatch(/workshop\.yaml|slides\/|"line"|isUntranslated|home\.habits/);
});

test.each(['location', 'covers'])('a contact may be called %s', id => {
  const [contact] = Object.values(workshop.resources);
  if (!contact) throw new Error('There is no contact.');
  const json = packToJson({ ...workshop, resources: { [id]: { ...contact, id } } }, exampleAssets);
  expect(packed(json).workshop.resources[id]?.link).toEqual(contact.link);
});
