import { expect, test } from 'vitest';
import { numbersIn } from './numbers.ts';

const values = (text: string, language: string): string =>
  numbersIn(text, language)
    .map(({ value, form }) => `${value}${form === 'digits' ? '' : ` ${form}`}`)
    .join(', ');

test.each([
  ['Daniel, 15, in 2026', '15, 2026'],
  ['1,000 of 1000 or 1.000 or 1\u00A0000', '1000, 1000, 1000, 1000'],
  ['1.5 or 1,5 or 1.50', '1.5, 1.5, 1.5'],
  ['1,250.5', '1250, 5'],
  ['3rd, 3.º, 3.ª, 3ra', '3, 3, 3, 3'],
  ['at 7:00 p.m., 7 p. m., 7 PM, 19:00', '7, 7, 7, 7'],
  ['at 7:30 or 19:30', '7:30, 7:30'],
  ['at 12 p.m. or 0:00', '12, 12'],
  ['5 a menudo', '5'],
  ['16–17, 24/7, 911', '16, 17, 24, 7, 911'],
  ['007', '7'],
  ['١٥ ۱۵ १५ １５', '15, 15, 15, 15'],
])('in “%s” the numbers are %s, in every language', (text, expected) => {
  for (const language of ['es', 'vi']) expect(values(text, language)).toBe(expected);
});

test.each([
  ['en', 'Three of thirty-five, and twenty', '3 word, 35 word, 20 word'],
  ['en', 'Both, once or twice; one', '2 loose, 1 loose, 2 loose, 1 loose'],
  ['en', 'Someone, often, weighty, tone', ''],
  ['es', 'Tres de treinta y cinco, y veintiún días', '3 word, 35 word, 21 word'],
  ['es', 'Ambos, una o dos veces', '2 loose, 1 loose, 2 loose'],
  ['es', 'treinta y uno', '31 word'],
  ['es-MX', 'quince', '15 word'],
  ['vi', 'three tres', ''],
])('in words, in “%s”: %s', (language, text, expected) => expect(values(text, language)).toBe(expected));

test('a number has its text and knows where it begins', () => {
  expect(numbersIn('at 7 p.m., thirty-five', 'en')).toEqual([
    { value: '7', text: '7 p.m', at: 3, form: 'digits' },
    { value: '35', text: 'thirty-five', at: 11, form: 'word' },
  ]);
});
