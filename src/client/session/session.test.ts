import { expect, test } from 'vitest';
import { exampleStorage } from '../../../e2e/examples/exampleStorage.ts';
import { noPlaceholders } from '../../../e2e/examples/exampleView.ts';
import type { DeckData } from '../../render/deckData.ts';
import { openStore } from '../store.ts';
import { openSession, sharedSettings, sharedSettingsPart } from './session.ts';

const data: DeckData = {
  id: 'example',
  languages: ['en', 'es'],
  words: {},
  titles: { en: 'Example', es: 'Ejemplo' },
  hasNotes: true,
  lengths: [20, 45],
  minutes: {},
  crisisLine: undefined,
  placeholders: { ...noPlaceholders, school: 'PTA', localContacts: [] },
};

function opened(kept?: Readonly<Record<string, string>>, of: DeckData = data) {
  const store = openStore();
  const fake = exampleStorage(kept);
  const session = openSession(of, fake.storage, store);
  const lengths: number[] = [];
  store.follow(() => {
    lengths.push(session.length());
  });
  return { ...fake, session, lengths };
}

test('what is chosen counts at once, is stored, and is there after a reload', () => {
  const { session, stored, lengths } = opened();
  expect(session.length()).toBe(45);
  session.change({ length: 20, school: 'Lincoln' });
  expect(lengths).toEqual([45, 20]);
  const again = opened(Object.fromEntries(stored)).session;
  expect(again.settings()).toMatchObject({ length: 20, school: 'Lincoln' });
});

test('what is chosen no longer goes back to the workshop’s own, and is not stored', () => {
  const { session, stored } = opened({ settings: '{"school":"Lincoln","length":20}' });
  session.change({ school: undefined });
  expect(session.settings()).toMatchObject({ school: 'PTA', length: 20 });
  expect(stored.get('settings')).toBe('{"length":20}');
});

test('what another window of the deck chooses counts here too', () => {
  const { session, change, lengths } = opened();
  change('settings', '{"length":20}');
  expect(session.length()).toBe(20);
  expect(lengths).toEqual([45, 20]);
});

test('what another window of the deck clears is cleared here too', () => {
  const { session, change } = opened({ settings: '{"school":"Lincoln","length":20}' });
  change('settings', undefined);
  expect(session.settings()).toMatchObject({ school: 'PTA', length: 45 });
});

test('a choice that the workshop no longer has is dropped', () => {
  const changing = { ...data, lengths: [20, 45] };
  const { session } = opened({ settings: '{"length":20}' }, changing);
  Object.assign(changing, { lengths: [30, 45] });
  session.refit();
  expect(session.length()).toBe(45);
});

test('all that was saved can be cleared, and the choices with it', () => {
  const { session, stored, lengths } = opened({ settings: '{"length":20}', place: 'plan/1/0' });
  session.clear();
  expect([...stored]).toEqual([]);
  expect(lengths).toEqual([20, 45]);
});

test('no other window learns the school, or any person’s name or number', () => {
  const { session } = opened();
  session.change({ school: 'Lincoln', presenter: 'Ana', localContacts: [{ name: 'Luz', phone: '555-0100' }] });
  const shared = sharedSettings(session.settings());
  expect(sharedSettingsPart.is(shared)).toBe(true);
  for (const secret of ['Lincoln', 'Ana', 'Luz', '555-0100']) expect(JSON.stringify(shared)).not.toContain(secret);
});
