import { expect, test } from 'vitest';
import { problemsOf } from '../../e2e/examples/exampleDiagnostics.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { readSourceMark, sourceMark } from './sourceMark.ts';

test('a text with the mark of the source language is untranslated, and is shown without it', () =>
  expect(readSourceMark(`${sourceMark('en')}Ask each day`, 'en')).toEqual({ text: 'Ask each day', isUntranslated: true }));

test.each(['{en}Ask', '{EN} Ask', '{ en } Ask', ' {en} Ask'])('the mark may be written as “%s”', text =>
  expect(readSourceMark(text, 'en')).toEqual({ text: 'Ask', isUntranslated: true }),
);

test('a word in braces elsewhere is reported, at its line', () => {
  const diagnostics = problemsOf({ 'slides/es/01-start.md': swap('Escríbanlo', 'Escríbanlo\n**{EN} hoy**') });
  expect(diagnostics).toEqual([
    {
      file: 'slides/es/01-start.md',
      line: 17,
      column: 3,
      rule: 'braces-unknown',
      message: 'The mark {EN} isn’t at the beginning of its text, so people would see it.',
      expected: '{en} before everything else in a text that still needs translating.',
      fix: 'Remove it if the text is translated. If not, move it to the beginning.',
    },
  ]);
});

test('a word in braces that means nothing is reported, with those that do', () => {
  expect(problemsOf({ 'slides/es/01-start.md': swap('Escríbanlo', 'En {escuela}') })).toMatchObject([
    {
      message: 'Charla doesn’t know what {escuela} stands for, so people would see it as it is.',
      expected:
        '{school}, {date}, {time}, {place}, {presenter}, {childcare}, or {contact}; in documents, also {emergency-title}, {emergency-steps}, or {emergency-sources}. {en} may begin a text that still needs translating.',
      fix: 'Correct the word, or remove the braces.',
    },
  ]);
});

test.each(['Pregunte cada día', '{es} Pregunte', 'Pregunte {en} hoy', '{school}'])('“%s” is as the translator wrote it', text =>
  expect(readSourceMark(text, 'en')).toEqual({ text, isUntranslated: false }),
);
