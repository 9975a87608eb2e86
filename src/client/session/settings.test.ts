import { expect, test } from 'vitest';
import { noPlaceholders } from '../../../e2e/examples/exampleView.ts';
import type { DeckData } from '../../render/deckData.ts';
import { defaultSettings, readSettings } from './settings.ts';

const data: DeckData = {
  id: 'example',
  languages: ['en', 'es'],
  words: {},
  titles: { en: 'Example', es: 'Ejemplo' },
  hasNotes: true,
  lengths: [20, 45],
  minutes: {},
  crisisLine: undefined,
  placeholders: { ...noPlaceholders, school: 'PTA', localContacts: [{ role: { en: 'Police', es: 'Policía' }, name: '', phone: '911' }] },
};

test('before anybody has chosen, the longest session and the fill-ins of the workshop file hold', () => {
  const settings = defaultSettings(data);
  expect(settings.length).toBe(45);
  expect(settings.school).toBe('PTA');
  expect(settings.localContacts).toEqual([{ name: '', phone: '911' }]);
  expect(settings.interpretingFactor).toBe(1.6);
});

test('what was stored is read again', () => {
  const stored = { length: 20, roomLanguages: ['es', 'en'], school: '', hasLetterKeys: false, localContacts: [{ name: 'Desk', phone: '' }] };
  expect(readSettings(JSON.stringify(stored), data)).toEqual(stored);
});

test.each([
  ['nothing', undefined],
  ['an empty text', ''],
  ['no JSON', '{'],
  ['a list', '[]'],
  ['another kind of JSON', '"20"'],
  ['null', 'null'],
  ['a length that the workshop does not have', '{"length":30}'],
  ['a language that it does not have', '{"interfaceLanguage":"fr","notesLanguage":1,"roomLanguages":["fr"]}'],
  ['other types', '{"school":1,"hasLetterKeys":"yes","localContacts":{}}'],
  ['a factor that would make no sense', '{"interpretingFactor":0}'],
])('%s is left out', (_, stored) => {
  expect(readSettings(stored, data)).toEqual({});
});

test('a contact that is broken keeps what the workshop file says', () => {
  expect(readSettings('{"localContacts":[7]}', data).localContacts).toEqual([{ name: '', phone: '911' }]);
});
