import { expect, test } from 'vitest';
import { readValue, writeValue } from './readValue.ts';

test.each([
  ['0', 'en', 0],
  ['1,234.5', 'en', 1234.5],
  ['1,234.5', 'es', 1234.5],
  ['1234.5', 'es-MX', 1234.5],
  ['1.234,5', 'vi', 1234.5],
  ['1 234,5', 'fr', 1234.5],
  ['$1,200', 'en', 1200],
  ['45%', 'en', 45],
  ['45 %', 'es', 45],
  ['-3', 'en', -3],
])('%j in %s is the number %d', (text, language, number) => expect(readValue(text, language)?.number).toBe(number));

test.each([
  ['', 'en'],
  ['many', 'en'],
  ['about 3', 'en'],
  ['3 to 4', 'en'],
  ['1,5', 'en'],
  ['1,5', 'es'],
  ['1.5', 'vi'],
  ['1,23,456', 'en'],
  ['1.2.3', 'en'],
  ['.5', 'en'],
])('%j in %s is no number', (text, language) => expect(readValue(text, language)).toBeUndefined());

test.each([
  ['1234.50', 'en', '1,234.50'],
  ['1234.5', 'es', '1,234.5'],
  ['1234,5', 'vi', '1.234,5'],
  ['$1200', 'es', '$1,200'],
  ['45 %', 'en', '45 %'],
])('%j in %s is shown as %j', (text, language, shown) => {
  const value = readValue(text, language);
  expect(value && writeValue(value, language)).toBe(shown);
});
