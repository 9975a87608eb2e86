import { expect, test } from 'vitest';
import { words } from '../../../../locales/words.ts';
import { practiceToCsv } from './practiceCsv.ts';

const times = [
  { id: 'a', number: 1, title: 'Talk, “often”', planned: 60_000, actual: 75_400 },
  { id: 'b', number: 2, title: '=2+2 "x"', planned: 120_000, actual: 0 },
];

test('the times are seconds, under a header in the language', () => {
  expect(practiceToCsv(times, words('en', {}))).toBe(
    '\uFEFFNo.,Slide,Plan (s),Actual (s),Difference (s)\r\n1,"Talk, “often”",60,75,15\r\n2,"\'=2+2 ""x""",120,0,-120\r\n',
  );
  expect(practiceToCsv([], words('es', {}))).toBe('\uFEFFN.º,Diapositiva,Plan (s),Real (s),Diferencia (s)\r\n');
});
