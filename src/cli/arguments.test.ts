import type { ArgsDef } from 'citty';
import { describe, expect, test } from 'vitest';
import { refuseOptionsOfNpm, refuseOtherArguments, refuseOtherOptions } from './arguments.ts';

describe('options that npm keeps', () => {
  const args: ArgsDef = { id: { type: 'positional' }, root: { type: 'string' }, 'title-en': { type: 'string' }, pdf: { type: 'boolean', default: true } };
  const refuse = (environment: NodeJS.ProcessEnv) => () => refuseOptionsOfNpm(environment, 'new', args);

  test.each([
    ['--title-en', { npm_config_title_en: 'true' }],
    ['--no-pdf', { npm_config_pdf: '' }],
  ])('%s before which “--” was forgotten is told, with what to write', (option, environment) => {
    expect(refuse({ npm_command: 'run', ...environment })).toThrow(
      `npm took “${option}” for itself. Put “--” before the command’s own options: npm run new -- ${option}`,
    );
  });

  test.each([
    [{ npm_command: 'run', npm_config_yes: '' }],
    [{ npm_command: 'run', npm_config_id: 'x' }],
    [{ npm_command: 'exec', npm_config_root: 'x' }],
    [{}],
  ])('%j passes', environment => {
    expect(refuse(environment)).not.toThrow();
  });
});

describe('words', () => {
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
    expect(refuse('--root', 'vi')).toThrow('“add-language” needs more arguments. Example: add-language vi "Tiếng Việt". “add-language --help” explains them.');
  });

  test('a text of several words without quotes is told', () => {
    expect(refuse('vi', 'Tiếng', 'Việt')).toThrow(
      '“Việt” is one argument too many. Example: add-language vi "Tiếng Việt". Put quotes around a text of several words.',
    );
  });

  test.each([[['vi']], [['--draft', 'vi', 'Tiếng Việt', '--root', 'x']]])('%j passes', words => expect(refuse(...words)).not.toThrow());

  describe('a command', () => {
    test('that takes no words says so', () => {
      expect(() => refuseOtherArguments(['es'], 'check', {}, { takesMore: false })).toThrow(
        '“es” is one argument too many. “check” takes only options; “check --help” lists them. Put quotes around a text of several words.',
      );
    });

    test('that takes any number of words takes them', () => {
      expect(() => refuseOtherArguments(['vi', 'a', 'b', 'c'], 'accept', args, { takesMore: true })).not.toThrow();
    });
  });
});

describe('options', () => {
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

  const known = 'Its options are --root, --kind, --draft, --no-pdf; “pdf --help” explains them.';

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
    [['--draft=yes'], '“--draft” takes no value, but “yes” was given. Write just --draft, or leave it out.'],
    [['--draft=false'], '“--draft” takes no value, but “false” was given. Write just --draft, or leave it out.'],
    [['--no-draft=yes'], '“--no-draft” takes no value, but “yes” was given. Write just --draft, or leave it out.'],
    [['--pdf=no'], '“--pdf” takes no value, but “no” was given. Write just --no-pdf, or leave it out.'],
  ])('in %j, the value that a switch does not take is told', (words, message) => expect(refuse(...words)).toThrow(message));

  test.each([
    [['--root'], '“--root” needs a value. Example: --root folder'],
    [['--root='], '“--root” needs a value. Example: --root folder'],
    [['--root', ' '], '“--root” needs a value. Example: --root folder'],
    [['--kind'], '“--kind” needs a value. Example: --kind …'],
    [['--root', '--draft'], '“--root” needs a value. Example: --root folder. Write a value that begins with a hyphen like this: --root=--draft'],
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
});
