import { expect, test } from 'vitest';
import { refuseUnknownOptions } from './refuseUnknownOptions.ts';

const refuse =
  (...args: readonly string[]) =>
  () =>
    refuseUnknownOptions(['pdf', ...args], 'pdf', ['root', 'kind', 'draft']);

test.each([[['--kinds', 'slides']], [['--kinds=slides']], [['--draft', '--kinds']]])('a slip such as %j is told, with the options that there are', args => {
  expect(refuse(...args)).toThrow('“pdf” has no option “--kinds”. Known ones are --root, --kind, --draft; “pdf --help” tells what they do.');
});

test.each([[[]], [['--kind', 'slides', '--root=.']], [['--no-draft']], [['--', '--kinds']], [['--kind', '-']]])('%j passes', args => {
  expect(refuse(...args)).not.toThrow();
});
