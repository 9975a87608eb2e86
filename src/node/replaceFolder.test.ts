import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ReplaceFolderError, recoverFolder, replaceFolder } from './replaceFolder.ts';

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

  test('leaves nothing of the old folder, and nothing beside it', async () => {
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

describe('a build that fails leaves the old deck, and nothing beside it', () => {
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
    await expect(failure).rejects.toThrow(`The disk is full, so “${dist}” stays as it was; free some space and run the command again.`);
    expectOldDeck();
  });

  test.each(['EPERM', 'EBUSY'])('when a program holds one of its files (%s)', async code => {
    putOldDeck();
    const failure = replaceFolder(dist, put('new'), () => {
      throw Object.assign(new Error(code), { code });
    });
    await expect(failure).rejects.toThrow(ReplaceFolderError);
    await expect(failure).rejects.toThrow('close the deck, the PDFs and folder windows that are open, and run the command again.');
    expectOldDeck();
  });

  test('when the new folder cannot take the place that the old one left', async () => {
    putOldDeck();
    const failure = replaceFolder(dist, put('new'), (from, to) => {
      if (from.includes('.new-')) throw Object.assign(new Error('EIO'), { code: 'EIO' });
      renameSync(from, to);
    });
    await expect(failure).rejects.toThrow(`“${dist}” could not be replaced (EIO), so it stays as it was; move it away and run the command again.`);
    expectOldDeck();
  });
});

test('a virus scanner that holds a file for a moment does not fail the build', async () => {
  putOldDeck();
  let refusals = 2;
  await replaceFolder(dist, put('new'), (from, to) => {
    if (refusals-- > 0) throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
    renameSync(from, to);
  });
  expect(deck()).toBe('new');
});

test('a file in the folder’s place is told before anything is built, and stays', async () => {
  writeFileSync(dist, 'mine');
  let built = false;
  const replacing = replaceFolder(dist, async () => {
    built = true;
  });
  await expect(replacing).rejects.toThrow(`“${dist}” is a file, and a folder is to stand there; move the file away and run the command again.`);
  expect(built).toBe(false);
  expect(readFileSync(dist, 'utf8')).toBe('mine');
});

test('a file where a folder above should be is told too', async () => {
  writeFileSync(dist, 'mine');
  await expect(replaceFolder(join(dist, 'kit'), put('new'))).rejects.toThrow(ReplaceFolderError);
});

describe('a process killed midway', () => {
  test('in the build leaves the old deck; the next build clears away what was begun', async () => {
    putOldDeck();
    const killed = await killAtMarker(`await replaceFolder(dist, async staging => { writeFileSync(join(staging, 'deck.html'), 'half'); mark(); });`);
    expect(deck()).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist', `dist.new-${killed}`]);

    await replaceFolder(dist, put('new'));
    expect(deck()).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('between the two renames is mended: the old deck comes back', async () => {
    putOldDeck();
    await killAtMarker(`await replaceFolder(dist, async staging => writeFileSync(join(staging, 'deck.html'), 'new'), (from, to) => {
      if (from.includes('.new-')) mark();
      renameSync(from, to);
    });`);
    expect(existsSync(dist)).toBe(false);

    recoverFolder(dist);
    expect(deck()).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('between the two renames is mended even if the next build fails', async () => {
    putOldDeck();
    await killAtMarker(`await replaceFolder(dist, async () => {}, (from, to) => { if (from.includes('.new-')) mark(); renameSync(from, to); });`);
    await expect(replaceFolder(dist, () => Promise.reject(new Error('content')))).rejects.toThrow('content');
    expect(deck()).toBe('old');
  });

  test('leaves alone what another process builds at this moment, and folders of other names', async () => {
    const others = [`dist.new-${process.ppid}`, 'dist.new-look', 'dist2.new-99999999', 'my-dist.old-99999999'];
    for (const name of others) mkdirSync(join(folder, name));
    await replaceFolder(dist, put('new'));
    expect(readdirSync(folder).sort()).toEqual(['dist', ...others].sort());
  });
});

/** Runs code in a process of its own until it calls `mark`, then kills it; gives its number. */
async function killAtMarker(code: string): Promise<number> {
  const script = join(folder, 'script.mts');
  writeFileSync(
    script,
    `import { renameSync, writeFileSync, writeSync } from 'node:fs';
     import { join } from 'node:path';
     import { replaceFolder } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'replaceFolder.ts')).href)};
     const dist = ${JSON.stringify(dist)};
     function mark() { writeSync(1, 'here'); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); }
     ${code}`,
  );
  const tsx = import.meta.resolve?.('tsx') ?? 'tsx';
  const child = spawn(process.execPath, ['--import', tsx, script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  rmSync(script);
  return child.pid ?? 0;
}
