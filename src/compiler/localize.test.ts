import { expect, test } from 'vitest';
import { collectInEnglish } from '../../e2e/examples/inEnglish.ts';
import { plainTexts } from '../model/localized.ts';
import { localize } from './localize.ts';

function localizeText(text: string | Record<string, string>) {
  const { diagnostics, report } = collectInEnglish();
  const lines: Record<string, number> = { en: 4, es: 5, vi: 6 };
  const localized = localize(text, ['en', 'es'], language => ({ file: 'a.yaml', line: lines[language] ?? 0 }), report);
  return { localized, texts: plainTexts(localized), diagnostics };
}

test('one text is that of every language', () => {
  expect(localizeText('Hola')).toMatchObject({
    localized: { en: { isShared: true, isUntranslated: false }, es: { isShared: true } },
    texts: { en: 'Hola', es: 'Hola' },
    diagnostics: [],
  });
});

test('each language has its own', () => {
  expect(localizeText({ es: 'Hola', en: 'Hello' })).toMatchObject({ texts: { en: 'Hello', es: 'Hola' }, diagnostics: [] });
});

test('a language without a text is reported, with those that are needed', () => {
  expect(localizeText({ en: 'Hello' })).toMatchObject({
    texts: { en: 'Hello', es: '' },
    diagnostics: [
      {
        file: 'a.yaml',
        line: 5,
        rule: 'language-missing',
        message: 'The Spanish text is missing.',
        expected: 'One text for each language: en and es.',
        fix: 'Add “es: …” next to the others.',
      },
    ],
  });
});

test('a language that the workshop does not have is reported at its line', () => {
  expect(localizeText({ en: 'Hello', es: 'Hola', vi: 'Xin chào' })).toMatchObject({
    texts: { en: 'Hello', es: 'Hola' },
    diagnostics: [
      {
        file: 'a.yaml',
        line: 6,
        rule: 'setting-unknown',
        message: '“vi” isn’t a language of this workshop.',
        expected: 'Only en and es, as in slides/workshop.yaml.',
        fix: 'Correct it, delete it, or add the language to “languages” in slides/workshop.yaml.',
      },
    ],
  });
});

test('each text has its line, and the mark of one that is still to be translated', () => {
  expect(localizeText({ en: 'Hello', es: '{en} Hello' }).localized).toEqual({
    en: { text: 'Hello', isShared: false, isUntranslated: false, location: { file: 'a.yaml', line: 4 } },
    es: { text: 'Hello', isShared: false, isUntranslated: true, location: { file: 'a.yaml', line: 5 } },
  });
});
