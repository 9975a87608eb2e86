import { expect, test } from 'vitest';
import { dateInWords, sessionLine } from './sessionLine.ts';

test.each([
  ['2026-11-24', 'en', 'Tuesday, November 24, 2026'],
  ['2026-11-24', 'es', 'martes, 24 de noviembre de 2026'],
  ['next Tuesday', 'en', 'next Tuesday'],
  ['2026-13-40', 'en', '2026-13-40'],
  ['', 'es', ''],
])('the date %j in %s reads %j', (date, language, words) => {
  expect(dateInWords(date, language)).toBe(words);
});

test('the line of the session has what is known and nothing else', () => {
  const line = (school: string, presenter: string) => sessionLine({ school, date: '', presenter }, 'en', ({ name }) => `With ${name}`);
  expect(line('PTA', 'Rosa')).toBe('PTA · With Rosa');
  expect(line('', 'Rosa')).toBe('With Rosa');
  expect(line('', '')).toBe('');
});
