import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, type Stats, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectInEnglish, inOneLine } from '../../../e2e/examples/inEnglish.ts';
import { newWorkshop } from '../scaffold/newWorkshop.ts';
import { loadWorkshop } from '../workshop/loadWorkshop.ts';
import { readAssets } from '../workshop/readAssets.ts';
import { readSource } from '../workshop/readSource.ts';
import { type Disk, machineDisk } from './disk.ts';

const isWindows = process.platform === 'win32';

let parent: string;
let root: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'find-'));
  root = newWorkshop(parent, { id: 'bullying', languages: [], titles: {} }).folder;
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const at = (path: string): string => join(root, ...path.split('/'));

function write(path: string, content: string | Uint8Array = ''): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
}

/** A link to a path relative to the link’s folder. On Windows, one to a folder is a junction, which needs no rights. */
function link(path: string, target: string, type: 'file' | 'junction' = 'file'): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  symlinkSync(isWindows && type === 'junction' ? join(dirname(at(path)), target) : target, at(path), type);
}

/** By the program that every system but Windows has; Node.js has no call for it. */
function makePipe(path: string): void {
  const [program = '', ...args] = ['mkfifo', at(path)];
  execFileSync(program, args);
}

function read(disk: Partial<Disk> = {}) {
  const { diagnostics, report } = collectInEnglish();
  const source = readSource(root, report, { ...machineDisk, ...disk });
  return { source, diagnostics: diagnostics.map(inOneLine) };
}

/** Everything that `check` says, but that the contacts of a new workshop are to be checked. */
const check = (): readonly string[] =>
  loadWorkshop(root, { today: '2026-11-23' })
    .diagnostics.filter(({ rule }) => rule !== 'contact-checked')
    .map(inOneLine);

const section = 'slides/es/01-welcome.md';

describe('what is no file is reported, without opening it', () => {
  const kinds: Readonly<Record<string, keyof Stats>> = { 'a pipe': 'isFIFO', 'a socket': 'isSocket', 'a device': 'isCharacterDevice' };

  /** A disk on which a file is of another kind: no test can make a device, and Windows has neither pipes nor sockets in folders. */
  const withKind = (path: string, kind: keyof Stats): Partial<Disk> => ({
    look: fullPath => {
      const found = machineDisk.look(fullPath);
      return basename(fullPath) === basename(path) ? Object.assign(found, { isFile: () => false, [kind]: () => true }) : found;
    },
    read: fullPath => (basename(fullPath) === basename(path) ? expect.unreachable('opened') : machineDisk.read(fullPath)),
  });

  test.each(Object.entries(kinds))('%s, as the system says', (name, kind) => {
    write('slides/en/x.md');
    expect(read(withKind('slides/en/x.md', kind)).diagnostics).toEqual([`slides/en/x.md:1 file-kind: This is ${name}, not a file.`]);
  });

  test.skipIf(isWindows)('a pipe, into which nobody writes', () => {
    rmSync(at(section));
    makePipe(section);
    expect(check()).toEqual([`${section}:1 file-kind: This is a pipe, not a file.`]);
  });

  test.skipIf(isWindows)('a socket', async () => {
    const server = createServer().listen(at('slides/x.md'));
    await once(server, 'listening');
    try {
      expect(check()).toEqual(['slides/x.md:1 file-kind: This is a socket, not a file.']);
    } finally {
      server.close();
      await once(server, 'close');
    }
  });

  test('a pipe that comes in the place of a file after it was looked at', () => {
    if (isWindows) return expect(() => machineDisk.read(at('slides'))).toThrow();
    const before = machineDisk.look(at(section));
    rmSync(at(section));
    makePipe(section);
    const { diagnostics } = read({
      look: fullPath => (fullPath.endsWith('01-welcome.md') && fullPath.includes('slides') ? before : machineDisk.look(fullPath)),
    });
    return expect(diagnostics).toEqual([`${section}:1 file-unreadable: This file can’t be read: it’s no longer a file.`]);
  });

  test('a folder with the name of a file, and nothing in it', () => {
    rmSync(at(section));
    write(`${section}/x.md`);
    expect(check()).toEqual([`${section}:1 file-kind: This is a folder with a file’s name.`]);
  });

  test('a file in the place of the folder slides', () => {
    rmSync(at('slides'), { recursive: true });
    write('slides');
    expect(check()).toEqual(['slides:1 file-kind: This is a file.']);
  });
});

describe('a link', () => {
  test.each([
    ['to nothing', '../gone.md', 'This link leads nowhere.'],
    ['to itself', '01-welcome.md', 'This link leads back to itself, perhaps through other links.'],
    ['out of the workshop', '../../../outside.md', 'This link leads out of the workshop’s folder.'],
    ['to a folder', '../images', 'This is a folder with a file’s name.'],
  ])('%s in the place of a file is reported', (_, target, message) => {
    writeFileSync(join(parent, 'outside.md'), 'secret');
    mkdirSync(at('slides/images'));
    rmSync(at(section));
    link(section, target, target.endsWith('images') ? 'junction' : 'file');
    expect(check()).toEqual([`${section}:1 ${message.includes('a folder') ? 'file-kind' : 'file-link'}: ${message}`]);
  });

  test('to another file of the workshop is read as that file', () => {
    renameSync(at(section), at('slides/welcome.txt'));
    link(section, '../welcome.txt');
    expect(check()).toEqual([]);
  });

  test('to another folder of the workshop is followed', () => {
    renameSync(at('slides/es'), at('spanish'));
    link('slides/es', '../spanish', 'junction');
    expect(check()).toEqual([]);
  });

  test('to a folder outside of the workshop is reported, and what would be in it is not', () => {
    renameSync(at('slides/es'), join(parent, 'spanish'));
    link('slides/es', '../../spanish', 'junction');
    expect(check()).toEqual(['slides/es:1 file-link: This link leads out of the workshop’s folder.']);
  });

  test('back to a folder that it is in is reported, and not followed', () => {
    link('slides/images/all', '..', 'junction');
    expect(check()).toEqual(['slides/images/all:1 file-link: This link leads to a folder that contains it, or is in a folder that another link leads to.']);
  });

  test('in a folder that another link leads to is reported, so that no few links make thousands of files', () => {
    write('more/a/x.md');
    link('more/b', 'a', 'junction');
    link('slides/images/more', '../../more', 'junction');
    expect(check()).toEqual(['slides/images/more/b:1 file-link: This link leads to a folder that contains it, or is in a folder that another link leads to.']);
  });

  test('that nobody reads may lead wherever it likes', () => {
    link('slides/draft.docx', '../../gone.docx');
    expect(check()).toEqual([]);
  });

  test('to the workshop itself is as good as its folder', () => {
    symlinkSync(root, join(parent, 'link'), 'junction');
    root = join(parent, 'link');
    expect(check()).toEqual([]);
  });
});

describe('what the system does not let anybody read is reported', () => {
  const refuse = (path: string, code: string) => (fullPath: string) => {
    if (fullPath.endsWith(join(...path.split('/')))) throw Object.assign(new Error(code), { code });
  };

  test.each([
    ['EACCES', 'the system doesn’t allow it'],
    ['EBUSY', 'another program has it open'],
    ['EXYZ', 'the disk refused (EXYZ)'],
  ])('a file: %s', (code, reason) => {
    const refused = refuse(section, code);
    const { diagnostics, source } = read({
      read: fullPath => {
        refused(fullPath);
        return machineDisk.read(fullPath);
      },
    });
    expect(diagnostics).toEqual([`${section}:1 file-unreadable: This file can’t be read: ${reason}.`]);
    expect(source.files.has(section)).toBe(false);
  });

  test('a folder', () => {
    const refused = refuse('slides/es', 'EACCES');
    const { diagnostics } = read({
      list: fullPath => {
        refused(fullPath);
        return machineDisk.list(fullPath);
      },
    });
    expect(diagnostics).toEqual(['slides/es:1 file-unreadable: This folder can’t be read: the system doesn’t allow it.']);
  });

  test('an image, before a slide is to show it', () => {
    write('slides/images/phone.svg', '<svg/>');
    expect(read({ check: refuse('phone.svg', 'EACCES') }).diagnostics).toEqual([
      'slides/images/phone.svg:1 file-unreadable: This file can’t be read: the system doesn’t allow it.',
    ]);
  });

  test('but a file that has gone since its folder was listed is none', () => {
    write('slides/en/x.md');
    const refused = refuse('slides/en/x.md', 'ENOENT');
    const { diagnostics } = read({
      look: fullPath => {
        refused(fullPath);
        return machineDisk.look(fullPath);
      },
    });
    expect(diagnostics).toEqual([]);
  });
});

describe('a name that is not UTF-8 is reported', () => {
  const name = Buffer.from('01-niño.md', 'latin1');

  test('as the disk lists it', () => {
    // Only some systems store such a name; a disk that lists it takes their place.
    const { diagnostics } = read({
      list: fullPath => [...machineDisk.list(fullPath), ...(fullPath.endsWith('en') && fullPath.includes('slides') ? [name] : [])],
    });
    expect(diagnostics).toEqual(['slides/en/01-ni\\xf1o.md:1 file-name: The name of this file isn’t UTF-8, so not every computer can read it.']);
  });

  test('as Linux stores it', () => {
    if (process.platform !== 'linux') return expect(name.toString()).toContain('\ufffd');
    writeFileSync(Buffer.concat([Buffer.from(`${at('slides/en')}/`), name]), '');
    return expect(check()).toEqual(['slides/en/01-ni\\xf1o.md:1 file-name: The name of this file isn’t UTF-8, so not every computer can read it.']);
  });
});

test('a folder in other case is reported, and not what would be in it', () => {
  renameSync(at('slides'), at('x'));
  renameSync(at('x'), at('Slides'));
  expect(check()).toEqual(['slides:1 file-name: The folder is called “Slides”.']);
});

test('files with nearly the name of one that is read are reported, as they are on the disk', () => {
  renameSync(at(section), at(`${section}.txt`));
  renameSync(at('slides/words.yaml'), at('slides/words.yml'));
  write('locales/es.yaml', 'a: b\n');
  expect(check()).toEqual([
    'locales/es.yaml:1 file-not-read: This file isn’t read: Charla comes with its own words for “es”.',
    `${section}.txt:1 file-name: This file isn’t read, because its name isn’t “${section}”.`,
    'slides/words.yml:1 file-name: This file isn’t read, because its name isn’t “slides/words.yaml”.',
  ]);
});

test('what editors and systems leave behind is passed over', () => {
  const names = ['.#x.md', '#x.md#', '._x.md', '.DS_Store', 'Thumbs.db', 'desktop.ini', 'x.md~', '.x.md.swp', '~$x.md', '.obsidian/x.md', '.x/y.yaml'];
  for (const folder of ['slides', 'slides/en', 'speaker-notes/es', 'locales']) for (const name of names) write(`${folder}/${name}`, Uint8Array.of(0xff));
  expect(check()).toEqual([]);
});

test('the link by which Emacs locks a file is passed over', () => {
  link('slides/en/.#01-welcome.md', 'ana@computer.1234:5678');
  expect(check()).toEqual([]);
});

test('an image that was taken away since is reported in words', () => {
  const { workshop } = loadWorkshop(root, { today: '2026-11-23' });
  expect(() => workshop && readAssets(root, workshop, { images: new Set(['slides/images/gone.svg']), words: {} })).toThrow(
    'slides/images/gone.svg cannot be read: it was there a moment ago, and now it’s gone.',
  );
});
