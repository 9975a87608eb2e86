import { expect, test } from 'vitest';
import { readSourceMark, sourceMark } from './sourceMark.ts';

test('a text with the mark of the source language is untranslated, and is shown without it', () =>
  expect(readSourceMark(`${sourceMark('en')}Ask each day`, 'en')).toEqual({ text: 'Ask each day', isUntranslated: true }));

test.each(['Pregunte cada día', '{es} Pregunte', 'Pregunte {en} hoy', '{school}'])('“%s” is as the translator wrote it', text =>
  expect(readSourceMark(text, 'en')).toEqual({ text, isUntranslated: false }),
);
