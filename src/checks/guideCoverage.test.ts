import { expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { inOneLine } from '../../e2e/examples/inEnglish.ts';
import { guideCoverage } from './guideCoverage.ts';

test('a workshop without a guide passes', () => {
  expect(checkExample(guideCoverage, { 'slides/guide.yaml': undefined })).toEqual([]);
});

test('a point that no slide covers is reported where the guide has it', () => {
  expect(checkExample(guideCoverage, { 'slides/workshop.yaml': swap('        covers: [home.habits]\n', '') })).toEqual([
    {
      file: 'slides/guide.yaml',
      line: 8,
      column: 9,
      rule: 'guide-coverage',
      message: 'No slide covers “home.habits”: Small habits help.',
      expected: 'At least one slide that makes this point.',
      fix: 'Say it on a slide, and add home.habits to that slide’s “covers” in slides/workshop.yaml.',
    },
  ]);
});

test('a point that the guide does not have is reported at the slide that claims it', () => {
  expect(checkExample(guideCoverage, { 'slides/workshop.yaml': swap('[home.rules]', '[home.rules, home.rest]') })).toEqual([
    {
      file: 'slides/workshop.yaml',
      line: 25,
      column: 9,
      rule: 'guide-point',
      message: '“rules” covers “home.rest”, but slides/guide.yaml has no such point.',
      expected: 'One of these: home.habits or home.rules.',
      fix: 'Correct the name, or remove it.',
    },
  ]);
});

test('where the guide says it is named too, in each language', () => {
  const found = checkExample(guideCoverage, {
    'slides/guide.yaml': swap('says: Small habits help.', 'says: Small habits help., at: { en: [5, 6], es: 3 }'),
    'slides/workshop.yaml': swap('        covers: [home.habits]\n', ''),
    'guide/en.md': '# A\n\n<!-- page 2 -->\n\nB\nC\n',
    'guide/es.md': '# A\n\nB\n',
  });
  expect(found.map(({ message }) => message)).toEqual([
    'No slide covers “home.habits”: Small habits help. (The guide: guide/en.md:5 (page 2) and guide/es.md:3.)',
  ]);
});

test.each([
  ['has no minutes', 'minutes: {}'],
  ['has minutes for a session that there is not', 'minutes: { 90: 2 }'],
])('a slide that %s covers nothing, since nobody ever sees it', (_, minutes) => {
  const changes = { 'slides/workshop.yaml': swap('minutes: { 10: 2 }\n        covers: [home.habits]', `${minutes}\n        covers: [home.habits]`) };
  expect(checkExample(guideCoverage, changes).map(inOneLine)).toEqual([
    'slides/guide.yaml:8:9 guide-coverage: “home.habits” is only on “habits”, which no session shows, because it has no minutes: Small habits help.',
  ]);
});

test('a slide whose text is not written yet covers its points: that it is not written is reported as that', () => {
  const changes = {
    'slides/en/01-start.md': swap('## Small habits', '## {en} Small habits'),
    'slides/es/01-start.md': swap('## Pequeñas costumbres', '## {en} Small habits'),
  };
  expect(checkExample(guideCoverage, changes)).toEqual([]);
});
