import { expect, test } from 'vitest';
import { problemsOf } from '../../e2e/examples/exampleDiagnostics.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { readSourceMark, sourceMark } from './sourceMark.ts';

test('a text with the mark of the source language is untranslated, and is shown without it', () =>
  expect(readSourceMark(`${sourceMark('en')}Ask each day`, 'en')).toEqual({ text: 'Ask each day', isUntranslated: true }));

test.each(['{en}Ask', '{EN} Ask', '{ en } Ask', ' {en} Ask'])('the mark may be written as “%s”', text =>
  expect(readSourceMark(text, 'en')).toEqual({ text: 'Ask', isUntranslated: true }),
);

test('a word in braces elsewhere is told, at its line', () => {
  const diagnostics = problemsOf({ 'slides/es/01-start.md': swap('Escríbanlo', 'Escríbanlo\n**{EN} hoy**') });
  expect(diagnostics).toEqual([
    {
      file: 'slides/es/01-start.md',
      line: 17,
      column: 3,
      rule: 'braces-unknown',
      message: '{EN} stands within a text, and would be shown.',
      expected:
        '{en} at the very beginning of a text that is still to be translated, or one of {school}, {date}, {time}, {place}, {presenter}, {childcare}, {contact}; on papers also {emergency-title}, {emergency-steps}, {emergency-sources}.',
      fix: 'Take it away if the text is translated. If not, put the mark before everything else.',
    },
  ]);
});

test.each(['Pregunte cada día', '{es} Pregunte', 'Pregunte {en} hoy', '{school}'])('“%s” is as the translator wrote it', text =>
  expect(readSourceMark(text, 'en')).toEqual({ text, isUntranslated: false }),
);
