import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refuseUnwritable, type WriteFile, writeWhole } from './writeWhole.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'charla-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A disk that takes half of a file and then fails. */
const failing =
  (code: string): WriteFile =>
  (path, content) => {
    writeFileSync(path, content.slice(0, content.length / 2));
    throw Object.assign(new Error(code), { code });
  };

test('a file is written into a folder that is made for it', () => {
  writeWhole(join(folder, 'new', 'pdf'), 'a.pdf', 'content');
  expect(readFileSync(join(folder, 'new', 'pdf', 'a.pdf'), 'utf8')).toBe('content');
});

test.each([
  ['ENOSPC', 'The disk is full, so a.pdf was not written to'],
  ['EDQUOT', 'The disk is full, so a.pdf was not written to'],
  ['EACCES', 'may not be written by this user; change its rights or choose another folder with --out'],
  ['EBUSY', 'A program holds a.pdf in'],
  ['ENOENT', 'could not be made; choose another folder with --out'],
  ['EIO', 'could not be written to'],
])('after %s the earlier file is as it was, nothing half is left, and the message says what to do', (code, message) => {
  writeFileSync(join(folder, 'a.pdf'), 'the last good one');
  expect(() => writeWhole(folder, 'a.pdf', 'new content', failing(code))).toThrow(message);
  expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('the last good one');
  expect(readdirSync(folder)).toEqual(['a.pdf']);
});

test.each(['out', join('out', 'deeper')])('a folder %s that is a file stays one, and the message names it', name => {
  writeFileSync(join(folder, 'out'), 'a file');
  expect(() => writeWhole(join(folder, name), 'a.pdf', 'content')).toThrow('is a file, and a folder is to stand there; move the file away');
  expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('a file');
  expect(existsSync(join(folder, name, 'a.pdf'))).toBe(false);
});

test.each([
  ['out', 'out” is a file, and a folder is to stand there; move the file away or choose another folder with --out, and run the command again.'],
  [join('out', 'deeper'), 'A part of “'],
])('before anything is written, a folder %s that is a file is told', (name, message) => {
  writeFileSync(join(folder, 'out'), 'a file');
  expect(() => refuseUnwritable(join(folder, name))).toThrow(message);
});

test('before anything is written, a folder is told that may not be, or one above it where it is to be made', () => {
  const refuse = (path: string): never => {
    throw Object.assign(new Error(path), { code: path === folder ? 'EACCES' : 'ENOENT' });
  };
  for (const name of ['', 'new', join('new', 'deeper')]) expect(() => refuseUnwritable(join(folder, name), refuse)).toThrow('may not be written by this user');
});

test('a folder that can be made is not made before its time', () => {
  refuseUnwritable(join(folder, 'new', 'pdf'));
  expect(readdirSync(folder)).toEqual([]);
});
