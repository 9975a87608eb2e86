import { expect, test } from 'vitest';
import { checkExample, exampleSettings } from '../../e2e/examples/exampleCheck.ts';
import { type Changes, swap } from '../../e2e/examples/exampleSource.ts';
import { inOneLine } from '../../e2e/examples/inEnglish.ts';
import { guideLockFile, guideLockToJson } from '../guideLock/guideLock.ts';
import { guideChanged } from './guideChanged.ts';

const guide: Changes = {
  'guide/en.md': '# A\n\n<!-- page 2 -->\n\nAsk every day\n',
  'guide/es.md': '# A\n\nPregunte cada día\n',
  'slides/guide.yaml': swap('says: Small habits help. }', 'says: Small habits help., at: { en: 5, es: 3 } }'),
};

/** What is found in the example, if this lock is there. */
const foundWith = (lock: string | undefined, changes: Changes = {}) => {
  const files = new Map(lock === undefined ? [] : [[guideLockFile, lock]]);
  return checkExample(guideChanged, { ...guide, ...changes }, { locks: { ...exampleSettings.locks, files } });
};

const accepted = (en: string, es?: string): string => guideLockToJson(new Map([['home.habits', { en, ...(es !== undefined && { es }) }]]));

test('a guide that says what was accepted passes', () => expect(foundWith(accepted('Ask  every day', 'Pregunte cada día'))).toEqual([]));

test('a passage that has changed is told with its words, and with what covers it', () => {
  const changes: Changes = {
    'slides/workshop.yaml': text =>
      swap(
        'lengths: [10]',
        'lengths: [10]\ndocuments: { flyer: { covers: [home.habits] } }',
      )(swap('covers: [home.rules]', 'covers: [home.rules, home.habits]')(text)),
    'slides/en/flyer.md': '# Come along\n',
    'slides/es/flyer.md': '# Vengan\n',
  };
  expect(foundWith(accepted('Ask each day', 'Pregunte cada día'), changes)).toEqual([
    {
      file: 'guide/en.md',
      line: 5,
      rule: 'guide-changed',
      message: 'guide/en.md:5 (page 2) has changed since “home.habits” was accepted: “each” is now “every”.',
      expected: 'The same as the guide says, in the slides “habits” and “rules” with their notes and the document “flyer”.',
      fix: 'Compare them with the guide, and change what no longer fits. Then run: charla accept guide home.habits',
    },
  ]);
});

test('a passage that is new is told', () => {
  expect(foundWith(accepted('Ask every day')).map(inOneLine)).toEqual([
    'guide/es.md:3 guide-changed: What guide/es.md:3 says about “home.habits” hasn’t been accepted yet.',
  ]);
});

test('a point that the guide no longer makes is told where it is listed', () => {
  const changes = { 'slides/guide.yaml': swap('says: Small habits help. }', 'says: Small habits help., at: { en: 5 } }') };
  expect(foundWith(accepted('Ask every day', 'Pregunte cada día'), changes)).toMatchObject([
    {
      file: 'slides/guide.yaml',
      line: 8,
      message: 'The guide in Spanish no longer says “home.habits”: Small habits help.',
      expected: 'A place for it in the guide, or nothing about it on the slide “habits” with its notes.',
    },
  ]);
});

test('without a lock, that is said once, and only if a point has its place in a text', () => {
  expect(foundWith(undefined).map(inOneLine)).toEqual([
    'slides/guide.yaml:8:9 lock-missing: The guide has no lock, so nobody can tell what a new edition has changed.',
  ]);
  expect(foundWith(undefined, { 'slides/guide.yaml': text => text })).toEqual([]);
  expect(foundWith(undefined, { 'slides/guide.yaml': undefined, 'slides/workshop.yaml': text => text.replaceAll(/ {8}covers: .*\n/g, '') })).toEqual([]);
});

test('lines of a lock that cannot be read are told, and all others count', () => {
  const merged = accepted('Ask every day', 'Pregunte cada día').replace('    "home', '>>>>>>> theirs\n    "home');
  expect(foundWith(merged).map(inOneLine)).toEqual([
    'guide/guide.lock.json:5 lock-edited: This line was edited by hand, or is left over from a merge, so it doesn’t count.',
  ]);
});

test('a lock of a newer Charla is told, and nothing else', () => {
  expect(foundWith(accepted('A').replace('"version": 1', '"version": 9')).map(inOneLine)).toEqual([
    'guide/guide.lock.json:1 lock-edited: A newer version of Charla wrote this lock.',
  ]);
});
