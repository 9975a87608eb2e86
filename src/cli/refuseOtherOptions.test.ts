import type { ArgsDef } from 'citty';
import { expect, test } from 'vitest';
import { refuseOtherOptions } from './refuseOtherOptions.ts';

const args: ArgsDef = {
  root: { type: 'string', default: '.', valueHint: 'folder' },
  kind: { type: 'string' },
  draft: { type: 'boolean', default: false },
  pdf: { type: 'boolean', default: true },
  what: { type: 'positional' },
};
const refuse =
  (...words: readonly string[]) =>
  () =>
    refuseOtherOptions(words, 'pdf', args);

const known = 'Known ones are --root, --kind, --draft, --no-pdf; “pdf --help” tells what they do.';

test.each([
  [['--kinds', 'slides'], `“pdf” has no option “--kinds”. Did you mean “--kind”? ${known}`],
  [['--kinds=slides'], `“pdf” has no option “--kinds”. Did you mean “--kind”? ${known}`],
  [['--draft', '--colour'], `“pdf” has no option “--colour”. ${known}`],
  [['--constructor'], `“pdf” has no option “--constructor”. ${known}`],
  [['--what', 'slides'], `“pdf” has no option “--what”. ${known}`],
  [['--no-kind'], `“pdf” has no option “--no-kind”. Did you mean “--kind”? ${known}`],
  [['slides', '-x'], `“pdf” has no option “-x”. ${known}`],
  [['-rf'], `“pdf” has no option “-rf”. ${known}`],
  [['-d', 'slides'], `“pdf” has no option “-d”. ${known}`],
  [['-draft'], `“pdf” has no option “-draft”. Did you mean “--draft”? ${known}`],
])('a slip such as %j is told, with the options that there are', (words, message) => expect(refuse(...words)).toThrow(message));

test.each([
  [['--draft=yes'], '“--draft” takes no value, and “yes” follows it. Write --draft alone, or leave it out.'],
  [['--draft=false'], '“--draft” takes no value, and “false” follows it. Write --draft alone, or leave it out.'],
  [['--no-draft=yes'], '“--no-draft” takes no value, and “yes” follows it. Write --draft alone, or leave it out.'],
  [['--pdf=no'], '“--pdf” takes no value, and “no” follows it. Write --no-pdf alone, or leave it out.'],
])('in %j, the value that a switch does not take is told', (words, message) => expect(refuse(...words)).toThrow(message));

test.each([
  [['--root'], '“--root” needs a value, such as: --root folder'],
  [['--root='], '“--root” needs a value, such as: --root folder'],
  [['--root', ' '], '“--root” needs a value, such as: --root folder'],
  [['--kind'], '“--kind” needs a value, such as: --kind …'],
  [['--root', '--draft'], '“--root” needs a value, such as: --root folder. A value that begins with a hyphen is written --root=--draft'],
])('in %j, the value that is missing is told', (words, message) => expect(refuse(...words)).toThrow(message));

test.each([
  [[]],
  [['--kind', 'slides', '--root=.']],
  [['slides', '--draft']],
  [['--no-draft']],
  [['--pdf']],
  [['--no-pdf']],
  [['--', '--kinds', '-x']],
  [['--kind', '-']],
  [['--kind=-5']],
])('%j passes', words => expect(refuse(...words)).not.toThrow());
