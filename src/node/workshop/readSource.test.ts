import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectInEnglish } from '../../../e2e/examples/inEnglish.ts';
import { type Disk, machineDisk } from '../files/disk.ts';
import { readSource, stampOf } from './readSource.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-source-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

function read() {
  const { diagnostics, report } = collectInEnglish();
  return { source: readSource(folder, report), diagnostics };
}

test('Markdown and YAML are read as they are, with paths that are the same on every system', () => {
  write('slides/workshop.yaml', 'id: a\n');
  write('slides/en/01-a.md', '\uFEFF# Á\r\n');
  write('speaker-notes/en/01-a.md', '# A\n');
  const { source, diagnostics } = read();
  expect(diagnostics).toEqual([]);
  expect([...source.files]).toEqual([
    ['slides/en/01-a.md', '\uFEFF# Á\r\n'],
    ['slides/workshop.yaml', 'id: a\n'],
    ['speaker-notes/en/01-a.md', '# A\n'],
  ]);
});

test('images are known by their path; other files are no matter, whatever they hold', () => {
  write('slides/images/phone.svg', '<svg/>');
  write('slides/images/more/house.PNG', Uint8Array.of(0x89, 0xff));
  write('slides/draft.docx', Uint8Array.of(0xff, 0xfe));
  write('notes.md', Uint8Array.of(0xff));
  const { source, diagnostics } = read();
  expect(diagnostics).toEqual([]);
  expect([...source.images.keys()]).toEqual(['slides/images/more/house.PNG', 'slides/images/phone.svg']);
  expect(source.others).toEqual(new Set(['slides/draft.docx']));
  expect(source.files.size).toBe(0);
});

test('of each image it is known what the file is, and how large, and what comes of it when it is written again', () => {
  write('slides/images/phone.svg', '<svg viewBox="0 0 3 2"/>');
  write('slides/images/house.png', '');
  expect(read().source.images).toEqual(
    new Map([
      ['slides/images/house.png', { kind: 'empty', bytes: 0 }],
      ['slides/images/phone.svg', { kind: 'image', format: 'svg', width: 3, height: 2, bytes: 24 }],
    ]),
  );
  write('slides/images/house.png', '%PDF-1.7');
  expect(read().source.images.get?.('slides/images/house.png')).toEqual({ kind: 'pdf', bytes: 8 });
});

test('of a file that is larger than any photo, the beginning is read', () => {
  write('slides/images/scan.gif', '');
  truncateSync(join(folder, 'slides/images/scan.gif'), 50_000_000);
  const beginning = Buffer.from('GIF89a\x03\x00\x02\x00', 'latin1');
  const file = openSync(join(folder, 'slides/images/scan.gif'), 'r+');
  writeSync(file, beginning);
  closeSync(file);
  const lengths: number[] = [];
  const disk: Disk = {
    ...machineDisk,
    read: (...all) => {
      const bytes = machineDisk.read(...all);
      lengths.push(bytes.length);
      return bytes;
    },
  };
  const { images } = readSource(folder, () => {}, disk);
  expect(images.get?.('slides/images/scan.gif')).toEqual({ kind: 'image', format: 'gif', width: 3, height: 2, bytes: 50_000_000 });
  expect(lengths).toEqual([262_144]);
});

test('an image that did not change is not read again, and one that may not be read any more is reported', () => {
  write('slides/images/phone.svg', '<svg viewBox="0 0 3 2"/>');
  const { images } = read().source;
  const { diagnostics, report } = collectInEnglish();
  expect(readSource(folder, report, { ...machineDisk, read: () => expect.unreachable('read again') }).images).toEqual(images);
  expect(diagnostics).toEqual([]);
  const refuse = (): never => {
    throw Object.assign(new Error('No'), { code: 'EACCES' });
  };
  readSource(folder, report, { ...machineDisk, check: refuse });
  expect(diagnostics.map(({ rule, file }) => [rule, file])).toEqual([['file-unreadable', 'slides/images/phone.svg']]);
});

test('in the folder of the guide, only its text and its lock are read: the guide itself may be there, and anything else', () => {
  for (const name of ['en.md', 'es-MX.md', 'guide.lock.json']) write(`guide/${name}`, 'A');
  const bad = Uint8Array.of(0xff);
  for (const name of ['netsmartz.md', 'EN.md', 'old/en.md', 'a.png', 'guide.pdf', 'a.yaml', 'other.lock.json']) write(`guide/${name}`, bad);
  mkdirSync(join(folder, 'guide', 'folder.md'));
  symlinkSync(tmpdir(), join(folder, 'guide', 'link.md'));
  const { source, diagnostics } = read();
  expect(diagnostics).toEqual([]);
  expect([...source.files.keys()]).toEqual(['guide/en.md', 'guide/es-MX.md', 'guide/guide.lock.json']);
  expect([[...source.images.keys()], [...(source.others ?? [])]]).toEqual([[], []]);
});

test('the guide’s text and its lock are watched, other files of it are not', () => {
  const stamps = ['guide/guide.pdf', 'guide/en.md', 'guide/guide.lock.json'].map(file => {
    write(file, 'A');
    return stampOf(folder);
  });
  expect(stamps.map(stamp => stamp.split('\n').map(line => line.split(' ')[0]))).toEqual([[''], ['guide/en.md'], ['guide/en.md', 'guide/guide.lock.json']]);
});

test('a file that is only called guide is no matter', () => {
  write('guide', 'A');
  expect(read().diagnostics).toEqual([]);
});

test('icons are known by their names', () => {
  const { source } = read();
  expect(source.icons.has('house')).toBe(true);
  expect(source.icons.has('mooon')).toBe(false);
});

test('a folder without a workshop is an empty one', () => {
  const { source, diagnostics } = read();
  expect([source.files.size, [...source.images.keys()].length, diagnostics.length]).toEqual([0, 0, 0]);
});

test.each(['slides/en/01-a.md', 'slides/workshop.yaml'])('both sides of a merge in %s are reported where they begin; in a lock they are no matter', file => {
  const merged = '# A\n\n<<<<<<< HEAD\nOne\n=======\nTwo\n>>>>>>> theirs\n';
  write(file, merged);
  write('slides/es/01-a.lock.json', merged);
  expect(read().diagnostics).toMatchObject([{ rule: 'merge-conflict', file, line: 3, message: 'This has two versions of the text, left over from a merge.' }]);
});

describe('a file that is not UTF-8 is reported with the first line that cannot be read', () => {
  test.each([
    ['an older Spanish encoding', Buffer.from('# Hola\n\nEl niño\nLa niña\n', 'latin1'), 3],
    ['UTF-16', Buffer.from('\uFEFF# Hola\n', 'utf16le'), 1],
    ['a letter that is cut', Buffer.from('# Hola\nñ').subarray(0, -1), 2],
  ])('%s', (_, bytes, line) => {
    write('slides/es/01-a.md', bytes);
    expect(read().diagnostics).toEqual([
      {
        file: 'slides/es/01-a.md',
        line,
        rule: 'not-utf8',
        message: 'This file is not UTF-8: from this line on, accents and ñ can’t be read.',
        expected: 'UTF-8, the encoding that today’s text editors use.',
        fix: 'Open it in the program that made it, and save it as UTF-8.',
      },
    ]);
  });
});
