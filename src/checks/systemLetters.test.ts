import { expect, test } from 'vitest';
import { exampleInFour } from '../compiler/exampleInFour.ts';
import { checkExample } from './exampleCheck.ts';
import { systemLetters } from './systemLetters.ts';

test('a language whose letters the deck’s font lacks is told once; English and Spanish never', () => {
  expect(checkExample(systemLetters)).toEqual([]);
  const notes = checkExample(systemLetters, exampleInFour());
  expect(notes.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual(
    ['ar', 'zh', 'vi'].map(language => `letters-system slides/${language}/01-start.md:1`),
  );
});
