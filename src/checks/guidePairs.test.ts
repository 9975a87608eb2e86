import { expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { type Changes, swap } from '../../e2e/examples/exampleSource.ts';
import { guidePairs } from './guidePairs.ts';

const texts: Changes = { 'guide/en.md': '# A\n\n<!-- page 2 -->\n\nB\n', 'guide/es.md': '# A\n\nB\n' };
const placed = (more: string): Changes => ({ ...texts, 'slides/guide.yaml': swap('says: Small habits help. }', `says: Small habits help., ${more} }`) });

test('a point that has its place in one language alone is reported', () => {
  expect(checkExample(guidePairs, placed('at: { en: 5 }'))).toEqual([
    {
      file: 'slides/guide.yaml',
      line: 8,
      column: 9,
      rule: 'guide-pairs',
      message: '“home.habits” is in guide/en.md:5 (page 2), but has no place in the guide in Spanish.',
      expected: 'Its line in guide/es.md too, or “only: en” if the guide in Spanish doesn’t say it.',
      fix: 'Look it up in guide/es.md, and add “es:” with its line to “at” in slides/guide.yaml.',
    },
  ]);
  expect(checkExample(guidePairs, placed('at: { es: 3 }')).map(({ expected }) => expected)).toEqual([
    'Its line in guide/en.md too, or “only: es” if the guide in English doesn’t say it.',
  ]);
});

test('it is told what the other guide says just before', () => {
  const both = swap('says: Rules are for all. }', 'says: Rules are for all., at: { en: 5 } }');
  const changes: Changes = {
    ...texts,
    'slides/guide.yaml': text => both(swap('says: Small habits help. }', 'says: Small habits help., at: { en: 1, es: 3 } }')(text)),
  };
  expect(checkExample(guidePairs, changes).map(({ fix }) => fix)).toEqual([
    'Look it up after guide/es.md:3, and add “es:” with its line to “at” in slides/guide.yaml.',
  ]);
});

test.each<[string, Changes]>([
  ['a point in both', placed('at: { en: 5, es: 3 }')],
  ['a point that somebody decided is in one', placed('at: { en: 5 }, only: en')],
  ['a point without a place', texts],
  ['a guide that is kept in one language', { ...placed('at: { en: 5 }'), 'guide/es.md': undefined }],
  ['a workshop without a guide', { 'slides/guide.yaml': undefined }],
])('%s passes', (_, changes) => expect(checkExample(guidePairs, changes)).toEqual([]));

test('a decision for another language is none for this one', () => {
  expect(checkExample(guidePairs, placed('at: { en: 5 }, only: [en, es]'))).toHaveLength(1);
});
