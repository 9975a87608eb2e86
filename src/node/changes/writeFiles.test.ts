import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { everythingIn, watchedDisk } from '../../../e2e/examples/exampleDisk.ts';
import { skipPauses } from '../../../e2e/examples/examplePauses.ts';
import { type NewText, writeFiles } from './writeFiles.ts';

let root: string;
beforeEach(() => {
  root = join(realpathSync(mkdtempSync(join(tmpdir(), 'charla-files-'))), 'my workshop');
  mkdirSync(join(root, 'slides', 'es'), { recursive: true });
  writeFileSync(join(root, 'slides', 'a.yaml'), 'mine');
});
afterEach(() => rmSync(join(root, '..'), { recursive: true, force: true }));

const files = (texts: Readonly<Record<string, string | NewText>>): ReadonlyMap<string, NewText> =>
  new Map(Object.entries(texts).map(([path, text]) => [path, typeof text === 'string' ? { text } : text]));

/** The files in the workshop’s folder, by path. */
const everything = (): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(everythingIn(root)).filter(([path]) => !path.endsWith('/')));

test('new files and edits are written together, with the folders that they need, and no other files are left', () => {
  writeFiles(root, files({ 'slides/a.yaml': { text: 'edited', replaces: 'mine' }, 'slides/vi/01-new.md': '# A', '.gitignore': 'dist/' }));
  expect(everything()).toEqual({ '.gitignore': 'dist/', 'slides/a.yaml': 'edited', 'slides/vi/01-new.md': '# A' });
});

test('a workshop’s folder that is not there is made', () => {
  writeFiles(join(root, 'new', 'one'), files({ 'slides/a.yaml': 'a' }));
  expect(everything()['new/one/slides/a.yaml']).toBe('a');
});

describe('a file that a person wrote', () => {
  test('stays, and all others are not written either', () => {
    expect(() => writeFiles(root, files({ 'slides/b.yaml': 'new', 'slides/a.yaml': 'other' }))).toThrow(
      'slides/a.yaml already exists, so nothing was written. Move it away, or add --force to overwrite it.',
    );
    expect(everything()).toEqual({ 'slides/a.yaml': 'mine' });
  });

  test('is overwritten where that is asked for', () => {
    writeFiles(root, files({ 'slides/a.yaml': 'other' }), { force: true });
    expect(everything()).toEqual({ 'slides/a.yaml': 'other' });
  });

  test.each([false, true])('and changed since it was read stays, with force %s', force => {
    expect(() => writeFiles(root, files({ 'slides/a.yaml': { text: 'edited', replaces: 'read long ago' } }), { force })).toThrow(
      '“slides/a.yaml” was changed while the command ran, so nothing was written.',
    );
    expect(everything()).toEqual({ 'slides/a.yaml': 'mine' });
  });

  test('and taken away since it was read is not written again', () =>
    expect(() => writeFiles(root, files({ 'slides/b.yaml': { text: 'edited', replaces: '' } }))).toThrow('was changed while the command ran'));
});

test.each(['../a.md', 'slides/../../a.md', '/etc/a.md', 'C:/a.md', 'slides\\a.md', 'slides//a.md', './a.md', 'slides/Aux/a.md', 'a.', 'a b.md', ''])(
  'the path “%s” is refused',
  path => {
    expect(() => writeFiles(root, files({ [path]: 'A' }), { force: true })).toThrow('cannot be the path of a workshop file');
    expect(everything()).toEqual({ 'slides/a.yaml': 'mine' });
  },
);

test.each<[string, string]>([
  ['slides/Es/b.md', '“slides/Es/b.md” cannot be written next to “es”: Windows and macOS treat “Es” as the same name. Rename “es”, and run the command again.'],
  ['Slides/b.md', '“Slides/b.md” cannot be written next to “slides”'],
  ['slides/A.yaml', '“slides/A.yaml” cannot be written next to “a.yaml”'],
])('a path that differs from one that is there only in capitals is refused: %s', (path, message) => {
  expect(() => writeFiles(root, files({ 'slides/c.md': 'C', [path]: 'B' }), { force: true })).toThrow(message);
  expect(everything()).toEqual({ 'slides/a.yaml': 'mine' });
});

test('two new paths that differ only in capitals are refused', () => {
  expect(() => writeFiles(root, files({ 'slides/vi/b.md': 'b', 'slides/vi/B.md': 'B' }))).toThrow(
    '“slides/vi/b.md” cannot be written next to “slides/vi/B.md”',
  );
  expect(everything()).toEqual({ 'slides/a.yaml': 'mine' });
});

describe('a link', () => {
  test('out of the workshop’s folder is not followed', () => {
    mkdirSync(join(root, '..', 'elsewhere'));
    symlinkSync(join(root, '..', 'elsewhere'), join(root, 'slides', 'en'), 'junction');
    expect(() => writeFiles(root, files({ 'slides/en/deeper/a.md': 'A' }), { force: true })).toThrow(
      '“slides/en/deeper/a.md” leads out of the workshop’s folder, to',
    );
    expect(readdirSync(join(root, '..', 'elsewhere'))).toEqual([]);
  });

  test('within it is, and stays', () => {
    symlinkSync(join(root, 'slides', 'es'), join(root, 'slides', 'en'), 'junction');
    writeFiles(root, files({ 'slides/en/a.md': 'A' }));
    expect(readFileSync(join(root, 'slides', 'es', 'a.md'), 'utf8')).toBe('A');
  });

  test('that leads nowhere is reported', () => {
    symlinkSync(join(root, 'slides', 'gone'), join(root, 'slides', 'en'), 'junction');
    expect(() => writeFiles(root, files({ 'slides/en/a.md': 'A' }))).toThrow('is a broken link');
  });

  test('to the workshop’s folder is no matter', () => {
    symlinkSync(root, join(root, '..', 'link'), 'junction');
    writeFiles(join(root, '..', 'link'), files({ 'slides/b.yaml': 'b' }));
    expect(everything()['slides/b.yaml']).toBe('b');
  });
});

test.each([
  ['ENOSPC', 'The disk is full; free up some space'],
  ['EPERM', 'One of the files is open in a program'],
  ['EIO', 'The disk reported an error (EIO)'],
])('when the disk fails halfway with %s, all is as it was', (code, reason) => {
  skipPauses();
  const disk = watchedDisk((effect, _, [, to]) => {
    if (effect === 'rename' && String(to).endsWith(join('slides', 'es', 'a.md'))) throw Object.assign(new Error(code), { code });
  });
  const three = files({ 'slides/a.yaml': { text: 'edited', replaces: 'mine' }, 'slides/vi/deep/a.md': 'new', 'slides/es/a.md': 'new' });
  expect(() => writeFiles(root, three, { disk })).toThrow(`Nothing was written to “${root}”. ${reason}`);
  expect(everything()).toEqual({ 'slides/a.yaml': 'mine' });
  expect(existsSync(join(root, 'slides', 'vi'))).toBe(false);
});

test('a folder where a file belongs, and a file where a folder belongs, are reported', () => {
  expect(() => writeFiles(root, files({ 'slides/es': 'A' }), { force: true })).toThrow('“slides/es” is a folder, but a file is needed there.');
  expect(() => writeFiles(root, files({ 'slides/a.yaml/b.md': 'A' }))).toThrow('There is a file where a folder is needed; move the file away');
});
