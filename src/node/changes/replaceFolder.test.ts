import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Cut, cutDisk, everythingIn, watchedDisk } from '../../../e2e/examples/exampleDisk.ts';
import { killWhereMarked, moduleAt } from '../../../e2e/examples/exampleKill.ts';
import { skipPauses } from '../../../e2e/examples/examplePauses.ts';
import { finishUnfinished } from './finishUnfinished.ts';
import { ReplaceFolderError, replaceFolder } from './replaceFolder.ts';

let folder: string;
let dist: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'replace-folder-')));
  dist = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (text: string) => (staging: string) => writeFile(join(staging, 'deck.html'), text);
const deck = () => readFileSync(join(dist, 'deck.html'), 'utf8');

function putOldDeck(): void {
  mkdirSync(dist);
  writeFileSync(join(dist, 'deck.html'), 'old');
  writeFileSync(join(dist, 'left-over.html'), 'old');
}

describe('a build that goes well', () => {
  test('makes the folder, and those above it, where there was none', async () => {
    dist = join(folder, 'far', 'away', 'dist');
    await replaceFolder(dist, put('new'));
    expect(deck()).toBe('new');
  });

  test('leaves nothing of the old folder, and no other files', async () => {
    putOldDeck();
    await replaceFolder(dist, put('new'));
    expect(readdirSync(dist)).toEqual(['deck.html']);
    expect(deck()).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('shows the old deck to the last moment', async () => {
    putOldDeck();
    await replaceFolder(dist, async staging => {
      await put('new')(staging);
      expect(deck()).toBe('old');
    });
  });

  test.skipIf(process.platform === 'win32')('keeps a link in the folder’s place, and replaces what it leads to', async () => {
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), dist);
    await replaceFolder(dist, put('new'));
    expect(readFileSync(join(folder, 'elsewhere', 'deck.html'), 'utf8')).toBe('new');
  });
});

describe('a build that fails leaves the old deck, and no other files', () => {
  const expectOldDeck = () => {
    expect(readdirSync(dist)).toEqual(['deck.html', 'left-over.html']);
    expect(deck()).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  };

  test('when the build throws; its own error comes through', async () => {
    putOldDeck();
    const error = new Error('a bug');
    await expect(
      replaceFolder(dist, async staging => {
        await put('half')(staging);
        throw error;
      }),
    ).rejects.toBe(error);
    expectOldDeck();
  });

  test.skipIf(process.platform !== 'linux')('when the disk is full', async () => {
    putOldDeck();
    const failure = replaceFolder(dist, () => writeFile('/dev/full', 'too much'));
    await expect(failure).rejects.toThrow(ReplaceFolderError);
    await expect(failure).rejects.toThrow(`The disk is full, so “${dist}” was left as it was; free up some space and run the command again.`);
    expectOldDeck();
  });

  test.each(['EPERM', 'EBUSY'])('when a program holds one of its files for a second (%s)', async code => {
    const waited = skipPauses();
    putOldDeck();
    mkdirSync(join(dist, 'pdf'));
    writeFileSync(join(dist, 'pdf', 'z.pdf'), 'open in a viewer');
    const disk = failingDisk(code, to => to.endsWith('z.pdf'));
    const build = async (staging: string): Promise<void> => {
      await put('new')(staging);
      mkdirSync(join(staging, 'pdf'));
      for (const name of ['a.pdf', 'z.pdf']) writeFileSync(join(staging, 'pdf', name), 'new');
    };
    const failure = replaceFolder(dist, build, { disk });
    await expect(failure).rejects.toThrow(ReplaceFolderError);
    await expect(failure).rejects.toThrow('close the deck, the PDFs, and any folder windows, and run the command again.');
    expect(waited()).toBe(1000);
    expect(everythingIn(folder)).toEqual({
      'dist/': '',
      'dist/deck.html': 'old',
      'dist/left-over.html': 'old',
      'dist/pdf/': '',
      'dist/pdf/z.pdf': 'open in a viewer',
    });
  });

  test('when the disk fails in another way', async () => {
    putOldDeck();
    const failure = replaceFolder(dist, put('new'), { disk: failingDisk('EIO', to => to === join(dist, 'deck.html')) });
    await expect(failure).rejects.toThrow(`“${dist}” could not be replaced (EIO), so it was left as it was; move it away and run the command again.`);
    expectOldDeck();
  });
});

/** A disk that refuses to put some files in their places. */
const failingDisk = (code: string, isRefused: (to: string) => boolean) =>
  watchedDisk((effect, _, [from, to]) => {
    if (effect === 'rename' && String(from).includes(join('new', 'dist')) && isRefused(String(to))) throw Object.assign(new Error(code), { code });
  });

test('a virus scanner that holds a file for a moment does not fail the build', async () => {
  const waited = skipPauses();
  putOldDeck();
  let refusals = 2;
  await replaceFolder(dist, put('new'), { disk: failingDisk('EPERM', () => refusals-- > 0) });
  expect(deck()).toBe('new');
  expect(waited()).toBe(200);
});

test('a file in the folder’s place is reported before anything is built, and stays', async () => {
  writeFileSync(dist, 'mine');
  let built = false;
  const replacing = replaceFolder(dist, async () => {
    built = true;
  });
  await expect(replacing).rejects.toThrow(`“${dist}” is a file, but a folder is needed there; move the file away and run the command again.`);
  expect(built).toBe(false);
  expect(readFileSync(dist, 'utf8')).toBe('mine');
});

test('a file where a folder above should be is reported too', async () => {
  writeFileSync(dist, 'mine');
  await expect(replaceFolder(join(dist, 'kit'), put('new'))).rejects.toThrow(ReplaceFolderError);
});

/** Builds of two trees in turn, in which a file becomes a folder and the other way round, and two names differ in a capital. */
const trees = {
  old: {
    'kit/deck.html': 'old deck',
    'kit/pdf/a.pdf': 'old',
    'kit/pdf/same.pdf': 'same',
    'kit/Read.txt': 'old',
    'site/index.html': 'old',
    'zip/kit.zip': 'old',
    extra: 'old',
  },
  new: {
    'kit/deck.html': 'new deck',
    'kit/pdf/b.pdf': 'new',
    'kit/pdf/same.pdf': 'same',
    'kit/read.txt': 'new',
    site: 'new',
    zip: 'new',
    'extra/more.txt': 'new',
  },
} as const;

const build =
  (tree: keyof typeof trees) =>
  async (staging: string): Promise<void> => {
    for (const [path, text] of Object.entries(trees[tree])) {
      mkdirSync(join(staging, path, '..'), { recursive: true });
      writeFileSync(join(staging, path), text);
    }
  };

test('files and folders of the same name, in other capitals too, take each other’s place', async () => {
  await replaceFolder(dist, build('old'), { last: 'kit/deck.html' });
  const old = everythingIn(folder);
  await replaceFolder(dist, build('new'), { last: 'kit/deck.html' });
  expect(Object.fromEntries(Object.entries(everythingIn(dist)).filter(([path]) => !path.endsWith('/')))).toEqual(trees.new);
  await replaceFolder(dist, build('old'), { last: 'kit/deck.html' });
  expect(everythingIn(folder)).toEqual(old);
});

describe('a process killed after any of its effects on the disk', () => {
  test('leaves a complete deck; the next command restores the old folder or finishes the new one, and leaves no other files', async () => {
    const states = { old: {}, new: {} };
    for (const tree of ['new', 'old'] as const) {
      await replaceFolder(dist, build(tree), { last: 'kit/deck.html' });
      states[tree] = everythingIn(folder);
    }
    const seen = new Set<unknown>();
    let cuts = 0;
    for (let isCut = true; isCut; cuts++) {
      rmSync(dist, { recursive: true });
      await replaceFolder(dist, build('old'), { disk: watchedDisk(() => {}) });
      const disk = cutDisk(cuts);
      await replaceFolder(dist, build('new'), { last: 'kit/deck.html', disk }).catch(error => error instanceof Cut || Promise.reject(error));
      isCut = disk.wasCut();
      expect(['old deck', 'new deck'], `after ${cuts} effects`).toContain(readFileSync(join(dist, 'kit', 'deck.html'), 'utf8'));
      const line = finishUnfinished(folder);
      const now = everythingIn(folder);
      expect([states.old, states.new], `after ${cuts} effects`).toContainEqual(now);
      if (line !== undefined) expect(now).toEqual(states.new);
      seen.add(now['dist/kit/deck.html']);
    }
    expect(cuts).toBeGreaterThan(20);
    expect([...seen].sort()).toEqual(['new deck', 'old deck']);
  });

  test('shows the new deck only when all other files are new too', async () => {
    await replaceFolder(dist, build('old'));
    const disk = watchedDisk((effect, _, [, to]) => {
      if (effect === 'rename' && to === join(dist, 'kit', 'deck.html')) throw new Cut();
    });
    await expect(replaceFolder(dist, build('new'), { last: join('kit', 'deck.html'), disk })).rejects.toThrow(Cut);
    expect(readFileSync(join(dist, 'kit', 'deck.html'), 'utf8')).toBe('old deck');
  });
});

test('the deck is never missing while it is built again and again', async () => {
  putOldDeck();
  const watcher = spawn(process.execPath, ['-e', watching, join(dist, 'deck.html')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(watcher.stdout)[Symbol.asyncIterator]();
  const looks = async (): Promise<{ readonly looks: number; readonly missing: number }> => JSON.parse((await lines.next()).value ?? '{}');
  await looks();
  for (let i = 0; i < 80; i++) await replaceFolder(dist, put(`deck ${i}`), { last: 'deck.html', disk: watchedDisk(() => {}) });
  watcher.stdin.end();
  const seen = await looks();
  await once(watcher, 'exit');
  expect(seen.looks).toBeGreaterThan(100);
  expect(seen.missing).toBe(0);
});

/** Looks at a file in one go until its input ends, and tells how often it was not there. */
const watching = `
  const { readFileSync } = require('node:fs');
  let [looks, missing, isOver] = [0, 0, false];
  process.stdin.on('data', () => {}).on('end', () => { isOver = true; });
  console.log('{}');
  (function look() {
    for (let i = 0; i < 100; i++) {
      looks++;
      try { if (readFileSync(process.argv[1], 'utf8') === '') missing++; } catch { missing++; }
    }
    if (isOver) console.log(JSON.stringify({ looks, missing }));
    else setImmediate(look);
  })();
`;

describe('a process killed midway', () => {
  test('in the build leaves the old deck; the next build clears away what was begun', async () => {
    putOldDeck();
    const killed = await killAtMarker(`await replaceFolder(dist, async staging => { writeFileSync(join(staging, 'deck.html'), 'half'); mark(); });`);
    expect(deck()).toBe('old');
    expect(readdirSync(folder).sort()).toEqual([`.charla-unfinished-${killed}`, 'dist']);

    await replaceFolder(dist, put('new'));
    expect(deck()).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('while files are put in their places is finished, also by a build that fails', async () => {
    putOldDeck();
    await killAtMarker(`await replaceFolder(dist, async staging => {
      for (const name of ['a.html', 'deck.html']) writeFileSync(join(staging, name), 'new');
    }, { last: 'deck.html', disk: watchedDisk((effect, _, [, to]) => { if (effect === 'rename' && to.endsWith('deck.html')) mark(); }) });`);
    expect(everythingIn(dist)).toEqual({ 'a.html': 'new', 'deck.html': 'old', 'left-over.html': 'old' });

    const said: string[] = [];
    const failing = replaceFolder(dist, () => Promise.reject(new Error('content')), { say: line => said.push(line) });
    await expect(failing).rejects.toThrow('content');
    expect(said).toEqual(['An earlier command was interrupted. Its changes are now complete: dist/a.html, dist/deck.html, dist/left-over.html.']);
    expect(everythingIn(folder)).toEqual({ 'dist/': '', 'dist/a.html': 'new', 'dist/deck.html': 'new' });
  });

  test('leaves alone what another process builds at this moment, and folders of other names', async () => {
    const others = [`.charla-unfinished-${process.ppid}`, '.charla-unfinished-look', 'dist.new-99999999', 'my-dist'];
    for (const name of others) mkdirSync(join(folder, name));
    await replaceFolder(dist, put('new'));
    expect(readdirSync(folder).sort()).toEqual(['dist', ...others].sort());
  });
});

/** Runs code in its own process until it calls `mark`, then kills it; gives its number. */
const killAtMarker = (code: string): Promise<number> =>
  killWhereMarked(`
    import { writeFileSync } from 'node:fs';
    import { join } from 'node:path';
    import { watchedDisk } from ${moduleAt('../../e2e/examples/exampleDisk.ts')};
    import { replaceFolder } from ${moduleAt('changes/replaceFolder.ts')};
    const dist = ${JSON.stringify(dist)};
    ${code}`);
