import { expect, test } from 'vitest';
import { dictionaryOf } from './dictionaries.ts';

test.each([
  ['en', ['parents', "parent's", 'unkindly', 'Tuesday', "don't", 'ASK'], ['pparents', 'tuesday', 'niños']],
  ['en-US', ['color'], ['colur']],
  ['es', ['niños', 'escuchábamos', 'préstamos', 'Repórtelo', 'dígaselo', 'MÉXICO', 'reenvíe'], ['ninos', 'reportelo', 'parents', 'méxico']],
])('the dictionary of “%s” knows its words and no others', (language, right, wrong) => {
  const dictionary = dictionaryOf(language);
  expect(right.filter(word => !dictionary?.has(word))).toEqual([]);
  expect(wrong.filter(word => dictionary?.has(word))).toEqual([]);
});

test('a language without a dictionary has none', () => expect(dictionaryOf('vi')).toBeUndefined());

test('a dictionary is read once', () => expect(dictionaryOf('en')).toBe(dictionaryOf('en')));
