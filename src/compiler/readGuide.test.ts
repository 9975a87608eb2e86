import { describe, expect, test } from 'vitest';
import { collectInEnglish, inOneLine } from '../../e2e/examples/inEnglish.ts';
import type { ByLanguage } from '../model/language.ts';
import type { GuideText } from '../model/workshop.ts';
import { readGuide } from './readGuide.ts';
import { readGuideText } from './readGuideText.ts';

const noTexts: ByLanguage<GuideText> = {};

function read(sections: string, texts = noTexts) {
  const { diagnostics, report } = collectInEnglish();
  const about = { languages: ['en', 'es'], texts };
  const guide = readGuide('g.yaml', `title: A\npublisher: B\nlink: https://a.org\nsections:\n${sections}`, about, report);
  return { guide, diagnostics };
}

const home = '  - id: home\n    name: At home\n    points:\n      - { id: habits, says: They help. }\n';

test('a point is named by its section and its id', () => {
  expect(read(home)).toEqual({
    diagnostics: [],
    guide: {
      title: 'A',
      publisher: 'B',
      link: { en: 'https://a.org', es: 'https://a.org' },
      points: [{ id: 'home.habits', says: 'They help.', at: {}, only: [], location: { file: 'g.yaml', line: 8, column: 9 } }],
      text: {},
    },
  });
});

test('the same id may be in two sections', () => {
  const { guide, diagnostics } = read(home + home.replace('id: home', 'id: school'));
  expect(diagnostics).toEqual([]);
  expect(guide?.points.map(point => point.id)).toEqual(['home.habits', 'school.habits']);
});

test('but not twice in one', () => {
  expect(read(`${home}      - { id: habits, says: Again. }\n`).diagnostics.map(inOneLine)).toEqual([
    'g.yaml:9:9 id-duplicate: The point “home.habits” is already on line 8.',
  ]);
});

test('a point that says nothing is reported', () => {
  const { guide, diagnostics } = read('  - id: home\n    name: At home\n    points:\n      - { id: habits }\n');
  expect(diagnostics.map(inOneLine)).toEqual(['g.yaml:8:9 setting-missing: The point “habits” has no “says”.']);
  expect(guide).toBeUndefined();
});

describe('where the guide says it', () => {
  const withAt = (at: string): string => home.replace('They help. }', `They help., ${at} }`);
  const texts = { en: readGuideText('guide/en.md', '# A\n\nB\nC\n\nD\n') };

  test('is a line or several, by language', () => {
    const { guide, diagnostics } = read(withAt('at: { en: [3, 4] }'), texts);
    expect(diagnostics).toEqual([]);
    expect(guide?.points[0]?.at).toEqual({ en: [3, 4] });
    expect(guide?.text['en']?.lines).toHaveLength(4);
    expect(read(withAt('at: { en: 3 }'), texts).guide?.points[0]?.at).toEqual({ en: [3] });
  });

  test.each([
    ['es', ['es']],
    ['[es, en]', ['es', 'en']],
  ])('may be in some guides only: %s', (only, expected) => expect(read(withAt(`only: ${only}`)).guide?.points[0]?.only).toEqual(expected));

  test('is not looked up where nobody keeps the guide’s text', () => {
    expect(read(withAt('at: { en: 9, es: 3 }')).diagnostics).toEqual([]);
  });

  test.each([
    ['at: { en: 9 }', 'g.yaml:8:47 guide-place: “home.habits” is on line 9, but guide/en.md has only 6.'],
    ['at: { en: [3, 5] }', 'g.yaml:8:47 guide-place: “home.habits” is on line 5 of guide/en.md, where there is no text.'],
    ['at: { es: 3 }', 'g.yaml:8:47 guide-place: “home.habits” is on line 3 of guide/es.md, but that file isn’t there.'],
    ['at: { fr: 3 }', 'g.yaml:8:47 setting-unknown: “fr” isn’t a language of this workshop.'],
    ['only: fr', 'g.yaml:8:41 setting-unknown: “fr” isn’t a language of this workshop.'],
    ['only: [en, fr]', 'g.yaml:8:52 setting-unknown: “fr” isn’t a language of this workshop.'],
    ['at: { en: first }', 'g.yaml:8:47 setting-value: The setting “at › en” of the point “habits” is “first”.'],
    ['at: { en: [3, 0] }', 'g.yaml:8:55 setting-value: Entry 2 of the list “at › en” of the point “habits” is the number 0.'],
  ])('%s is reported', (at, problem) => expect(read(withAt(at), texts).diagnostics.map(inOneLine)).toEqual([problem]));
});
