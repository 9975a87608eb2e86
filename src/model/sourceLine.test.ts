import { expect, test } from 'vitest';
import { exampleTexts } from '../../e2e/examples/exampleTexts.ts';
import { words } from '../../locales/words.ts';
import { sourceLine } from './sourceLine.ts';
import { inlinesToText, linksOf } from './walk.ts';
import type { Resource } from './workshop.ts';

const location = { file: 'workshop.yaml', line: 1 };
const page = (id: string, name: string, checked: string | undefined): [string, Resource] => [
  id,
  { id, name: exampleTexts({ en: name, es: name }), link: { en: `https://${id}.org`, es: `https://${id}.org/es` }, shownAs: [], checked, location },
];
const resources = Object.fromEntries([
  page('a', 'Anna', '2026-11-22'),
  page('b', 'Bert', '2026-11-22'),
  page('c', 'Cleo', '2024-01-02'),
  page('d', 'Dora', undefined),
]);
const line = (language: string, ...sources: readonly string[]) => sourceLine({ sources, location }, language, resources, words(language, {}));

test.each([
  ['en', ['a'], 'Source: Anna (as of November 22, 2026)'],
  ['es', ['a'], 'Fuente: Anna (versión del 22 de noviembre de 2026)'],
  ['en', ['a', 'b'], 'Sources: Anna and Bert (as of November 22, 2026)'],
  ['es', ['a', 'c'], 'Fuentes: Anna (versión del 22 de noviembre de 2026); Cleo (versión del 2 de enero de 2024)'],
  ['en', ['d', 'a'], 'Sources: Dora; Anna (as of November 22, 2026)'],
  ['en', ['d'], 'Source: Dora'],
])('%s: %j are named with the dates of their pages', (language, sources, text) => {
  expect(inlinesToText(line(language, ...sources))).toBe(text);
});

test('each name leads to its page', () => {
  expect(linksOf(line('en', 'a', 'c')).map(link => link.target)).toEqual([
    { kind: 'resource', id: 'a' },
    { kind: 'resource', id: 'c' },
  ]);
});

test('a slide without sources says nothing', () => expect(line('en')).toEqual([]));
