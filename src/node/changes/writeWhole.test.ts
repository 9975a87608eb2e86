import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { killWhereMarked, moduleAt } from '../../../e2e/examples/exampleKill.ts';
import { refuseNames, refuseUnwritable, type WriteFile, writeWhole } from './writeWhole.ts';

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
  ['EACCES', 'change its permissions or choose another folder with --out'],
  ['EBUSY', 'a.pdf in'],
  ['ENOENT', 'could not be created; choose another folder with --out'],
  ['EIO', 'could not be written to'],
])('after %s the earlier file is as it was, nothing half is left, and the message says what to do', (code, message) => {
  writeFileSync(join(folder, 'a.pdf'), 'the last good one');
  expect(() => writeWhole(folder, 'a.pdf', 'new content', failing(code))).toThrow(message);
  expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('the last good one');
  expect(readdirSync(folder)).toEqual(['a.pdf']);
});

test('what a killed process has begun goes when the next file is written; what another one writes, and other files, stay', async () => {
  const killed = await killWhereMarked(`
    import { writeFileSync } from 'node:fs';
    import { writeWhole } from ${moduleAt('changes/writeWhole.ts')};
    writeWhole(${JSON.stringify(folder)}, 'a.pdf', 'content', (path, content) => { writeFileSync(path, content.slice(2)); mark(); });`);
  expect(readdirSync(folder)).toEqual([`.charla-unfinished-${killed}-a.pdf`]);
  const others = [`.charla-unfinished-${process.ppid}-b.pdf`, '.charla-unfinished-notes.txt', '.a.pdf.99999999'];
  for (const name of others) writeFileSync(join(folder, name), 'mine');
  writeWhole(folder, 'b.pdf', 'content');
  expect(readdirSync(folder).sort()).toEqual(['b.pdf', ...others].sort());
});

test.each<[string, string]>([
  ['con', 'Windows reserves “con” for a device'],
  [join('papers', 'LPT1.old', 'en'), 'Windows reserves “LPT1” for a device'],
  ['papers.', 'Windows drops the dot at the end of “papers.”'],
])('a folder “%s” is refused on Windows alone, with what to do', (name, why) => {
  expect(() => refuseNames(join(folder, name), 'win32')).toThrow(`Nothing can be written to “${join(folder, name)}”: ${why}. Choose another folder with --out`);
  expect(() => refuseNames(join(folder, name), 'linux')).not.toThrow();
  expect(() => refuseNames(folder, 'win32')).not.toThrow();
});

test.each(['out', join('out', 'deeper')])('a folder %s that is a file stays one, and the message names it', name => {
  writeFileSync(join(folder, 'out'), 'a file');
  expect(() => writeWhole(join(folder, name), 'a.pdf', 'content')).toThrow('is a file, but a folder is needed there; move the file away');
  expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('a file');
  expect(existsSync(join(folder, name, 'a.pdf'))).toBe(false);
});

test.each([
  ['out', 'out” is a file, but a folder is needed there; move the file away or choose another folder with --out, and run the command again.'],
  [join('out', 'deeper'), 'Part of the path “'],
])('before anything is written, a folder %s that is a file is reported', (name, message) => {
  writeFileSync(join(folder, 'out'), 'a file');
  expect(() => refuseUnwritable(join(folder, name))).toThrow(message);
});

test('before anything is written, a forbidden folder is reported, or a forbidden one above it', () => {
  const refuse = (path: string): never => {
    throw Object.assign(new Error(path), { code: path === folder ? 'EACCES' : 'ENOENT' });
  };
  for (const name of ['', 'new', join('new', 'deeper')]) expect(() => refuseUnwritable(join(folder, name), refuse)).toThrow('You are not allowed to write to');
});

test('a folder that can be made is not made before its time', () => {
  refuseUnwritable(join(folder, 'new', 'pdf'));
  expect(readdirSync(folder)).toEqual([]);
});
