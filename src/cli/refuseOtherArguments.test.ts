import type { ArgsDef } from 'citty';
import { describe, expect, test } from 'vitest';
import { refuseOtherArguments } from './refuseOtherArguments.ts';

const args: ArgsDef = {
  root: { type: 'string', default: '.', valueHint: 'folder' },
  draft: { type: 'boolean' },
  language: { type: 'positional', valueHint: 'vi' },
  name: { type: 'positional', required: false, valueHint: '"Tiếng Việt"' },
};
const refuse =
  (...words: readonly string[]) =>
  () =>
    refuseOtherArguments(words, 'add-language', args, { takesMore: false });

test('a word too few is told, with an example', () => {
  expect(refuse('--root', 'vi')).toThrow('“add-language” needs more words, such as: add-language vi "Tiếng Việt". “add-language --help” tells what they mean.');
});

test('a text of several words without quotes is told', () => {
  expect(refuse('vi', 'Tiếng', 'Việt')).toThrow(
    '“Việt” is too much. Write it such as: add-language vi "Tiếng Việt". A text of several words stands in quotes.',
  );
});

test.each([[['vi']], [['--draft', 'vi', 'Tiếng Việt', '--root', 'x']]])('%j passes', words => expect(refuse(...words)).not.toThrow());

describe('a command', () => {
  test('that takes no words says so', () => {
    expect(() => refuseOtherArguments(['es'], 'check', {}, { takesMore: false })).toThrow(
      '“es” is too much. “check” takes options alone; “check --help” tells which. A text of several words stands in quotes.',
    );
  });

  test('that takes any number of words takes them', () => {
    expect(() => refuseOtherArguments(['vi', 'a', 'b', 'c'], 'accept', args, { takesMore: true })).not.toThrow();
  });
});
