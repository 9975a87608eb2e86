import { expect, test } from 'vitest';
import { type Changes, swap } from '../../e2e/examples/exampleSource.ts';
import { exampleWorkshop } from '../../e2e/examples/exampleWorkshop.ts';
import { guideCoverageByLength } from './guideCoverageByLength.ts';

const twoLengths: Changes = {
  'slides/workshop.yaml': text =>
    swap('minutes: { 10: 2 }\n        covers: [home.habits]', 'minutes: { 10: 2, 20: 3 }\n        covers: [home.habits]')(text.replace('[10]', '[10, 20]')),
};

const inLines = (changes: Changes): readonly string[] | undefined =>
  guideCoverageByLength(exampleWorkshop(changes))?.sessions.map(
    ({ minutes, languages }) => `${minutes}: ${languages.map(({ language, covered, missing }) => [language, covered, ...missing].join(' ')).join(', ')}`,
  );

test('a session covers what is on its slides, and the longest session is the first', () => {
  expect(inLines(twoLengths)).toEqual(['20: en 1 home.rules, es 1 home.rules', '10: en 2, es 2']);
  expect(guideCoverageByLength(exampleWorkshop())?.points).toBe(2);
});

test.each([
  ['slides/es/01-start.md', swap('## Reglas de la casa', '## {en} House rules'), '10: en 2, es 1 home.rules'],
  ['slides/es/01-start.md', swap('Escríbanlo', '{en} Write it down'), '10: en 2, es 1 home.rules'],
  ['slides/es/01-start.md', swap('### Descansar', '### {en} Rest'), '10: en 2, es 1 home.rules'],
  ['slides/en/01-start.md', swap('- Ask each day', '- {en} Ask each day'), '10: en 1 home.habits, es 2'],
])('a slide that is not yet written in a language covers nothing in it (%s)', (file, change, expected) => {
  expect(inLines({ [file]: change })).toEqual([expected]);
});

test.each([
  ['a guide', undefined],
  ['points', 'title: A\npublisher: B\nlink: https://a.org\nsections: []\n'],
])('without %s there is nothing to count', (_, text) => {
  expect(inLines({ 'slides/guide.yaml': text, 'slides/workshop.yaml': text => text.replaceAll(/ {8}covers: .*\n/g, '') })).toBeUndefined();
});
