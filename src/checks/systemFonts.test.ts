import { expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { exampleInFour } from '../../e2e/examples/exampleInFour.ts';
import { systemFonts } from './systemFonts.ts';

test('a language whose letters the deck’s font lacks is reported once', () => {
  const notes = checkExample(systemFonts, exampleInFour());
  expect(notes.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual(
    ['ar', 'zh', 'vi'].map(language => `font-system slides/${language}/01-start.md:1`),
  );
});
