import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { collectInEnglish } from '../../e2e/examples/inEnglish.ts';
import { expects } from '../diagnostics/expectedValue.ts';
import { readYaml } from './readYaml.ts';

const schema = z.strictObject({
  name: z.string(),
  count: z.number().positive(),
  kind: z.enum(['talk', 'game']).default('talk'),
  tags: z.array(z.string()).min(1).optional(),
  label: z.union([z.string().min(1), z.record(z.string(), z.string())], { error: expects('text-or-texts') }).optional(),
  byId: z.record(z.string().regex(/^[a-z-]+$/, expects('id')), z.strictObject({ date: z.iso.date(expects('date-or-never')) })).optional(),
});

function read(text: string) {
  const { diagnostics, report } = collectInEnglish();
  return { yaml: readYaml('a.yaml', text, schema, report), diagnostics };
}

const problemLines = (text: string): readonly string[] =>
  read(text).diagnostics.map(({ line, column, rule, message }) => `${line}:${column} ${rule}: ${message}`);

test('a file that fits gives its value, with what is left out filled in', () => {
  const { yaml, diagnostics } = read('name: A\ncount: 2\n');
  expect(diagnostics).toEqual([]);
  expect(yaml?.value).toEqual({ name: 'A', count: 2, kind: 'talk' });
});

test.each([
  [['count'], 2, 1],
  [['byId', 'one'], 4, 3],
  [['byId', 'one', 'date'], 4, 10],
  [['tags'], 5, 1],
  [['tags', 1], 6, 5],
  [['label', 'es'], 7, 17],
])('the place of %j is %i:%i', (path, line, column) => {
  const { yaml } = read('name: A\ncount: 2\nbyId:\n  one: { date: 2026-11-22 }\ntags: [a,\n    b]\nlabel: { en: A, es: B }\n');
  expect(yaml?.locationOf(path)).toEqual({ file: 'a.yaml', line, column });
});

test('the place of what is not there is that of the nearest piece around it', () => {
  const { yaml } = read('name: A\ncount: 2\nbyId:\n  one: { date: 2026-11-22 }\n');
  expect(yaml?.locationOf(['byId', 'two', 'date'])).toEqual({ file: 'a.yaml', line: 3, column: 1 });
  expect(yaml?.locationOf(['tags', 3])).toEqual({ file: 'a.yaml', line: 1, column: 1 });
});

describe('a part may stand for another one', () => {
  test('that is marked before it', () => expect(read('name: &a A\ncount: 2\nlabel: *a\n').yaml?.value.label).toBe('A'));

  test('but not for one that is marked only later', () => {
    expect(problemLines('name: *a\ncount: 2\nlabel: &a A\n')).toEqual([
      '1:7 yaml-syntax: In YAML, “*a” refers to a part of the file marked “&a”, and there is none before it.',
    ]);
  });

  test('20 times at most, since few lines could stand for millions', () => {
    const tags = (count: number): string => `name: &a A\ncount: 2\ntags: [${Array(count).fill('*a').join(', ')}]\n`;
    expect(problemLines(tags(20))).toEqual([]);
    expect(problemLines(tags(21))).toEqual(['3:88 yaml-syntax: With “*a”, this file has too many references to other parts.']);
  });
});

test('a part cannot stand for what it is in itself, which would have no end', () =>
  expect(problemLines('name: A\ncount: 2\nlabel: &a { en: *a }\n')).toEqual(['3:17 yaml-syntax: “*a” refers to a part that it’s inside of.']));

describe('YAML that is nested too deep is reported as that, where it is', () => {
  test.each([
    ['brackets', `name: ${'['.repeat(100_000)}`, '1:38'],
    ['brackets that are closed', `name: ${'['.repeat(3000)}${']'.repeat(3000)}`, '1:38'],
    ['braces', `name: ${'{a: '.repeat(3000)}`, '1:128'],
    ['lists', `${'- '.repeat(3000)}a`, '1:64'],
    ['keys of keys', `${'? '.repeat(300)}a`, '1:64'],
    ['settings, a line each', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), '32:33'],
  ])('%s', (_, text, location) => {
    expect(problemLines(text)).toEqual([`${location} yaml-syntax: More than 30 lists and settings are inside one another here.`]);
  });

  test('but a row of brackets is not deep', () => expect(problemLines(`name: A\ncount: 2\ntags: [a, ${'[], '.repeat(99)}]\n`)[0]).toContain('setting-value'));
});

test('40,000 unknown settings are reported within the time that a person waits', () => {
  // Comparing each with all before it takes minutes, which is longer than a test may take.
  expect(problemLines(`name: A\ncount: 2\n${Array.from({ length: 40_000 }, (_, i) => `k${i}: 1\n`).join('')}`)).toHaveLength(40_000);
});

describe('YAML that does not parse is one problem, at the line of the mistake, with what to do', () => {
  test.each([
    [
      'tabs that indent',
      'byId:\n\tone: x\n\ttwo: y\n',
      '2:1 yaml-syntax: This line is indented with a tab.',
      'Replace the tab with spaces, as in the lines around it.',
    ],
    [
      'a bracket that is not closed',
      'name: A\ntags: [a, b\n',
      '2:12 yaml-syntax: The [ in a.yaml:2 isn’t closed before this line.',
      'Add the ] where the entries end.',
    ],
    [
      'spaces that do not line up',
      'byId:\n    one: x\n  two: y\n',
      '3:1 yaml-syntax: This line doesn’t line up with the lines around it.',
      'Start it with as many spaces as the other lines of its group.',
    ],
  ])('%s', (_, text, expected, fix) => {
    expect(problemLines(text)).toEqual([expected]);
    expect(read(text).diagnostics[0]).toMatchObject({ fix });
  });

  test('but two names that appear twice are two problems', () => {
    expect(problemLines('name: A\nname: B\ncount: 1\ncount: 2\n').map(line => line.slice(0, 3))).toEqual(['2:1', '4:1']);
  });
});

describe('YAML that does not fit is reported with what was found, and what belongs there', () => {
  test.each<[string, string, string, string, string]>([
    [
      'an empty file',
      '',
      '1:undefined setting-missing: This file is empty.',
      'The settings that the README lists for this file.',
      'Write them, or restore an earlier version of the file.',
    ],
    [
      'a file of comments',
      '# later\n',
      '1:undefined setting-missing: This file is empty.',
      'The settings that the README lists for this file.',
      'Write them, or restore an earlier version of the file.',
    ],
    [
      'a list for a map',
      '- name: A\n',
      '1:1 setting-value: The file is a list: - name: A.',
      'Settings, one “name: value” per line.',
      'Write the settings below, each line with two more spaces.',
    ],
    [
      'a text for a map',
      'Hola\n',
      '1:1 setting-value: The file is “Hola”.',
      'Settings, one “name: value” per line.',
      'Write the settings below, each line with two more spaces.',
    ],
    [
      'a map for a list',
      'name: A\ncount: 2\ntags: { a: b }\n',
      '3:1 setting-value: The setting “tags” is a group of settings: { a: b }.',
      'A list: [one, two], or a line “- …” for each entry.',
      'Write a line with “- ” for each entry.',
    ],
    [
      'an empty list',
      'name: A\ncount: 2\ntags: []\n',
      '3:1 setting-value: The setting “tags” is a list: [].',
      'A list with at least one entry.',
      'Add the first entry.',
    ],
    ['a number for a text', 'name: 988\ncount: 2\n', '1:1 setting-value: The setting “name” is the number 988.', 'Text.', 'Put it in quotes: "988".'],
    [
      'a number in a list of texts',
      'name: A\ncount: 2\ntags:\n  - a\n  - 5\n',
      '5:5 setting-value: Entry 2 of the list “tags” is the number 5.',
      'Text.',
      'Put it in quotes: "5".',
    ],
    [
      'an entry of a list without anything',
      'name: A\ncount: 2\ntags:\n  - a\n  -\n',
      '5:4 setting-missing: Entry 2 of the list “tags” is empty.',
      'Text.',
      'Write it, or delete the line with the hyphen.',
    ],
    [
      'a text for a number',
      'name: A\ncount: two\n',
      '2:1 setting-value: The setting “count” is “two”.',
      'A number.',
      'Write a number in digits, without quotes or a unit.',
    ],
    [
      'a number that is too small',
      'name: A\ncount: 0\n',
      '2:1 setting-value: The setting “count” is the number 0.',
      'A number above 0.',
      'Write a larger number.',
    ],
    [
      'a value that is not in the list',
      'name: A\ncount: 2\nkind: film\n',
      '3:1 setting-value: The setting “kind” is “film”.',
      'One of these: talk or game.',
      'Choose one of these.',
    ],
    [
      'a value that is nearly in the list',
      'name: A\ncount: 2\nkind: gme\n',
      '3:1 setting-value: The setting “kind” is “gme”.',
      'One of these: talk or game.',
      'Did you mean “game”?',
    ],
    ['a setting that is not there', 'name: A\n', '1:1 setting-missing: “count” is missing.', 'A number.', 'Add “count: …”.'],
    ['a setting without a value', 'name:\ncount: 2\n', '1:1 setting-missing: “name” has no value.', 'Text.', 'Write it after “name:”.'],
    [
      'an unknown setting',
      'name: A\ncount: 2\nbyId: { one: { date: 2026-11-22, dat: 1 } }\n',
      '3:34 setting-unknown: “dat” isn’t a setting of “byId › one”.',
      'One of these: date.',
      'Did you mean “date”? Correct the name, or delete the line.',
    ],
    [
      'a bad date',
      'name: A\ncount: 2\nbyId:\n  one: { date: 2026-13-22 }\n',
      '4:10 setting-value: The setting “byId › one › date” is “2026-13-22”.',
      'A date such as 2026-11-22, or never.',
      'Correct the month or the day: there is no such date.',
    ],
    [
      'a bad id',
      'name: A\ncount: 2\nbyId:\n  One: { date: 2026-11-22 }\n',
      '4:3 setting-value: “One” can’t be an id.',
      'Lowercase letters, digits, and hyphens, as in talk-about-it.',
      'Rename it to “one”, here and everywhere it’s used.',
    ],
    [
      'a list for a text by language',
      'name: A\ncount: 2\nlabel: [A]\n',
      '3:1 setting-value: The setting “label” is a list: [A].',
      'Text, or one text for each language: { en: …, es: … }.',
      'If this is a text, put it in quotes: "[A]".',
    ],
    [
      'a number in a text by language',
      'name: A\ncount: 2\nlabel:\n  en: A\n  es: 5\n',
      '5:3 setting-value: The setting “label › es” is the number 5.',
      'Text.',
      'Put it in quotes: "5".',
    ],
    [
      'a language without its text',
      'name: A\ncount: 2\nlabel:\n  en: A\n  es:\n',
      '5:3 setting-missing: “label › es” has no value.',
      'Text.',
      'Write it after “es:”.',
    ],
    [
      'a long value, cut',
      `name: [${'abc, '.repeat(30)}]\ncount: 2\n`,
      `1:1 setting-value: The setting “name” is a list: ${`[${'abc, '.repeat(30)}`.slice(0, 60)}….`,
      'Text.',
      'Write the text here.',
    ],
  ])('%s', (_, text, problem, expected, fix) => {
    const { yaml, diagnostics } = read(text);
    expect(problemLines(text)).toEqual([problem]);
    expect(diagnostics[0]).toMatchObject({ expected, fix });
    expect(yaml).toBeUndefined();
  });

  test('several misfits are reported together, each at its line', () => {
    expect(problemLines('name: 1\ncount: x\nkind: y\nmore: z\nless: z\n')).toEqual([
      '1:1 setting-value: The setting “name” is the number 1.',
      '2:1 setting-value: The setting “count” is “x”.',
      '3:1 setting-value: The setting “kind” is “y”.',
      '4:1 setting-unknown: “more” isn’t a setting of the file.',
      '5:1 setting-unknown: “less” isn’t a setting of the file.',
    ]);
  });
});
