import { expect, test } from 'vitest';
import { expectProblems } from '../../e2e/examples/exampleDiagnostics.ts';
import { exampleSource } from '../../e2e/examples/exampleSource.ts';
import { compileWorkshop } from './compileWorkshop.ts';

const vocabularyOf = (text: string | undefined) => compileWorkshop(exampleSource({ 'slides/words.yaml': text })).workshop?.vocabulary;

test('a workshop may do without words.yaml', () => expect(vocabularyOf(undefined)).toEqual({ known: {}, fixed: [], names: [], instead: {} }));

test('each word of each list has its place', () => {
  const at = (line: number, column: number) => ({ file: 'slides/words.yaml', line, column });
  expect(vocabularyOf('known:\n  en: [sext]\nfixed: [rule]\nnames: [FBI]\ninstead:\n  es:\n    agresor: ofensor\n')).toEqual({
    known: { en: [{ value: 'sext', location: at(2, 8) }] },
    fixed: [{ value: 'rule', location: at(3, 9) }],
    names: [{ value: 'FBI', location: at(4, 9) }],
    instead: { es: [{ value: { not: 'agresor', but: 'ofensor' }, location: at(7, 5) }] },
  });
});

test('lists for a language that the workshop does not have are reported', () => {
  expectProblems(
    { 'slides/words.yaml': 'known:\n  vi: [a]\ninstead:\n  fr: { a: b }\n' },
    'slides/words.yaml:2:3 setting-unknown: “vi” isn’t a language of this workshop.',
    'slides/words.yaml:4:3 setting-unknown: “fr” isn’t a language of this workshop.',
  );
});

test('another setting is reported', () => {
  expectProblems({ 'slides/words.yaml': 'know: {}\n' }, 'slides/words.yaml:1:1 setting-unknown: “know” isn’t a setting of the file.');
});
