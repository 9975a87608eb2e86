import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Cut, cutBefore, cutDisk, everythingIn, watchedDisk } from '../../../e2e/examples/exampleDisk.ts';
import { killWhereMarked, moduleAt } from '../../../e2e/examples/exampleKill.ts';
import { skipPauses } from '../../../e2e/examples/examplePauses.ts';
import type { Disk } from './disk.ts';
import { fingerprint } from './fingerprint.ts';
import { finishUnfinished } from './finishUnfinished.ts';
import { type NewText, writeFiles } from './writeFiles.ts';

let root: string;
beforeEach(() => {
  root = join(realpathSync(mkdtempSync(join(tmpdir(), 'charla-unfinished-'))), 'my workshop');
  putWorkshop();
});
afterEach(() => rmSync(dirname(root), { recursive: true, force: true }));

function putWorkshop(): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'slides', 'es'), { recursive: true });
  writeFileSync(join(root, 'slides', 'workshop.yaml'), 'settings\r\n');
  writeFileSync(join(root, 'slides', 'es', 'a.md'), '\uFEFF# Uno\n');
}

/** What a command writes: two edits, and new files in folders that are there and in new ones. */
const wanted: ReadonlyMap<string, NewText> = new Map<string, NewText>([
  ['slides/workshop.yaml', { text: 'settings and more\r\n', replaces: 'settings\r\n' }],
  ['slides/es/a.md', { text: '\uFEFF# Uno\n\n## Dos\n', replaces: '\uFEFF# Uno\n' }],
  ['slides/es/a.lock.json', { text: '{}' }],
  ['speaker-notes/vi/deep/a.md', { text: '# Ghi chú' }],
]);

const put = (path: string, text: string): void => writeFileSync(join(root, path), text);
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
/** Beside the workshop too: nothing may lie there. */
const now = () => everythingIn(dirname(root));

/** Runs a command on a disk that stops after some effects. Gives whether it was cut. */
function isCut(effects: number, run: (disk: Disk) => void): boolean {
  const disk = cutDisk(effects);
  try {
    run(disk);
  } catch (error) {
    if (!(error instanceof Cut)) throw error;
  }
  return disk.wasCut();
}

/** Cuts the writing when it is about to put a file in its place. */
const cutAt = (path: string): void => {
  const disk = cutBefore(join(root, ...path.split('/')));
  expect(() => writeFiles(root, wanted, { disk })).toThrow(Cut);
};

describe('a command that is killed after any of its effects on the disk', () => {
  const states = () => {
    const before = now();
    writeFiles(root, wanted);
    const after = now();
    return { before, after };
  };

  test('has done all or nothing, once the next command has run; no other files are left', () => {
    const { before, after } = states();
    const found: unknown[] = [];
    let effects = 0;
    for (; ; effects++) {
      putWorkshop();
      const cut = isCut(effects, disk => writeFiles(root, wanted, { disk }));
      const line = finishUnfinished(root);
      expect([before, after], `after ${effects} effects`).toContainEqual(now());
      const isDone = text('slides/workshop.yaml').includes('more');
      expect(line === undefined || isDone, `after ${effects} effects: ${line}`).toBe(true);
      expect(finishUnfinished(root), `after ${effects} effects, the second time`).toBeUndefined();
      found.push(isDone);
      if (!cut) break;
    }
    expect(effects).toBeGreaterThan(20);
    expect(new Set(found)).toEqual(new Set([false, true]));
  });

  // In slices, since each is killed in hundreds of ways.
  test.each([0, 1, 2, 3])('and whose finishing is killed anywhere as well has done all or nothing all the same (every fourth effect from %s on)', first => {
    const { before, after } = states();
    let cuts = 0;
    for (let effects = first; ; effects += 4) {
      let wasCut = true;
      let wasKilled = true;
      for (let more = 0; wasKilled && wasCut; more++, cuts++) {
        putWorkshop();
        wasCut = isCut(effects, disk => writeFiles(root, wanted, { disk }));
        wasKilled = isCut(more, disk => finishUnfinished(root, disk));
        finishUnfinished(root);
        expect([before, after], `after ${effects} and ${more} effects`).toContainEqual(now());
      }
      if (!wasCut) break;
    }
    expect(cuts).toBeGreaterThan(15);
  });

  test('and whose failure was just being undone leaves all as it was', () => {
    const { before } = states();
    for (let effects = 0, wasCut = true; wasCut; effects++) {
      putWorkshop();
      const cut = cutDisk(effects);
      let failed = false;
      // The disk is full for the third file, and then the process is killed somewhere on the way back.
      const disk = watchedDisk((effect, _, [, to]) => {
        if (effect !== 'rename' || to !== join(root, 'slides', 'es', 'a.lock.json')) return;
        failed = true;
        throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      });
      const both = Object.fromEntries(
        Object.entries(disk).map(([name, run]) => [
          name,
          (...args: never[]) => {
            if (failed) (cut[name as keyof Disk] as (...args: never[]) => void)(...args);
            else (run as (...args: never[]) => void)(...args);
          },
        ]),
      ) as unknown as Disk;
      expect(() => writeFiles(root, wanted, { disk: both })).toThrow('The disk is full');
      wasCut = readdirSync(root).some(name => name.startsWith('.charla-unfinished'));
      finishUnfinished(root);
      // What was not turned around yet is finished; else it is undone.
      const { 'my workshop/slides/workshop.yaml': settings, ...others } = now();
      expect(['settings\r\n', 'settings and more\r\n']).toContain(settings);
      expect(Object.keys(others).filter(path => path.includes('.charla'))).toEqual([]);
      if (settings === 'settings\r\n') expect(now()).toEqual(before);
    }
  });

  test.each([
    ['before the first file is in its place', 'slides/workshop.yaml'],
    ['between two files', 'slides/es/a.lock.json'],
    ['before the last one', 'speaker-notes/vi/deep/a.md'],
  ])('by the system itself, %s, is finished', async (_, path) => {
    const { after } = states();
    putWorkshop();
    await killWhereMarked(`
      import { watchedDisk } from ${moduleAt('../../e2e/examples/exampleDisk.ts')};
      import { writeFiles } from ${moduleAt('changes/writeFiles.ts')};
      const disk = watchedDisk((effect, _, [, to]) => { if (effect === 'rename' && to === ${JSON.stringify(join(root, ...path.split('/')))}) mark(); });
      writeFiles(${JSON.stringify(root)}, new Map(${JSON.stringify([...wanted])}), { disk });`);
    expect(finishUnfinished(root)).toBe(
      'An earlier command was interrupted. Its changes are now complete: slides/workshop.yaml, slides/es/a.md, slides/es/a.lock.json, speaker-notes/vi/deep/a.md.',
    );
    expect(now()).toEqual(after);
  });
});

describe('what a person saves between the kill and the next command stays', () => {
  test('in a file that was not written yet: all others are as they were', () => {
    cutAt('slides/es/a.lock.json');
    put('slides/es/a.lock.json', 'mine');
    expect(finishUnfinished(root)).toBe(
      'An earlier command was interrupted, and slides/es/a.lock.json has been saved since then. That text was kept; everything else is as it was before that command. Run it again.',
    );
    const before = { 'slides/workshop.yaml': 'settings\r\n', 'slides/es/a.md': '\uFEFF# Uno\n', 'slides/es/a.lock.json': 'mine' };
    expect(everythingIn(root)).toEqual({ 'slides/': '', 'slides/es/': '', ...before });
  });

  test('in a file that was written: all others are finished', () => {
    cutAt('slides/es/a.lock.json');
    put('slides/es/a.md', '\uFEFF# Uno\n\n## Dos y algo más\n');
    expect(finishUnfinished(root)).toBe(
      'An earlier command was interrupted. Its changes are now complete: slides/workshop.yaml, slides/es/a.lock.json, speaker-notes/vi/deep/a.md. Files saved since then were kept: slides/es/a.md.',
    );
    expect(text('slides/es/a.md')).toBe('\uFEFF# Uno\n\n## Dos y algo más\n');
    expect(text('speaker-notes/vi/deep/a.md')).toBe('# Ghi chú');
  });

  test('in both: everything else is undone, and both are named', () => {
    cutAt('slides/es/a.lock.json');
    put('slides/es/a.md', 'mine');
    put('slides/es/a.lock.json', 'mine too');
    expect(finishUnfinished(root)).toMatch(/ Run it again\. Also check slides\/es\/a\.md, which may still contain what that command wrote\.$/);
    expect([text('slides/workshop.yaml'), text('slides/es/a.md'), text('slides/es/a.lock.json')]).toEqual(['settings\r\n', 'mine', 'mine too']);
    expect(readdirSync(root)).toEqual(['slides']);
  });

  test('also where it was taken away', () => {
    cutAt('slides/workshop.yaml');
    rmSync(join(root, 'slides', 'workshop.yaml'));
    expect(finishUnfinished(root)).toContain('slides/workshop.yaml has been saved since then');
    expect(readdirSync(join(root, 'slides'))).toEqual(['es']);
  });

  test('and between the reading and the writing of a command, which then writes nothing', () => {
    const disk = watchedDisk((effect, _, [, to]) => {
      if (effect === 'rename' && String(to).endsWith('.charla-unfinished')) put('slides/es/a.md', 'saved just now');
    });
    expect(() => writeFiles(root, wanted, { disk })).toThrow('“slides/es/a.md” was changed while the command ran, so nothing was written.');
    expect(text('slides/es/a.md')).toBe('saved just now');
    expect(text('slides/workshop.yaml')).toBe('settings\r\n');
    expect(readdirSync(root)).toEqual(['slides']);
  });
});

test('a new file that the power cut has invalid is not used: all is as it was', () => {
  const before = now();
  cutAt('slides/es/a.md');
  put('.charla-unfinished/new/slides/es/a.md', '\0\0\0');
  expect(finishUnfinished(root)).toBe('An earlier command was interrupted. Its changes were undone; run that command again.');
  expect(now()).toEqual(before);
});

describe('what is no change of an interrupted command is not trusted, and nothing is written', () => {
  const path = 'slides/workshop.yaml';
  const file = { path, before: fingerprint('settings\r\n'), after: fingerprint('new') };
  const journal = { version: 1, files: [file], made: [], emptied: [] };

  const putJournal = (content: unknown, name = 'redo-99999999.json'): void => {
    mkdirSync(join(root, '.charla-unfinished', 'new', 'slides'), { recursive: true });
    put('.charla-unfinished/new/slides/workshop.yaml', 'new');
    put(`.charla-unfinished/${name}`, typeof content === 'string' ? content : JSON.stringify(content));
  };

  test('(the same is finished if all is right)', () => {
    putJournal(journal);
    expect(finishUnfinished(root)).toContain('Its changes are now complete: slides/workshop.yaml.');
    expect(text(path)).toBe('new');
  });

  test.each<[string, unknown, string]>([
    ['a journal that is written by half', JSON.stringify(journal).slice(0, 60), 'its journal cannot be read'],
    ['a journal with nonsense in it', { version: 1, files: 'all' }, 'its journal cannot be read'],
    ['an empty journal', '', 'its journal cannot be read'],
    ['a path out of the folder', { ...journal, files: [{ ...file, path: '../elsewhere.md', before: null }] }, 'a path in its journal leads out'],
    ['a path from the top', { ...journal, files: [{ ...file, path: '/etc/elsewhere.md', before: null }] }, 'a path in its journal leads out'],
    ['a folder that is out of it', { ...journal, made: ['slides/../../elsewhere'] }, 'a path in its journal leads out'],
    ['a path through a link', { ...journal, files: [{ ...file, path: 'slides/out/a.md', before: null }] }, 'a path in its journal leads out'],
  ])('%s', (_, content, why) => {
    mkdirSync(join(root, '..', 'elsewhere'));
    symlinkSync(join(root, '..', 'elsewhere'), join(root, 'slides', 'out'), 'junction');
    putJournal(content);
    const before = now();
    expect(() => finishUnfinished(root)).toThrow(`“${join(root, '.charla-unfinished')}” was not left by an interrupted command: ${why}`);
    expect(() => finishUnfinished(root)).toThrow('Check what is in it, move it out of the workshop’s folder, and run the command again.');
    expect(() => writeFiles(root, new Map([['slides/b.md', { text: 'b' }]]))).toThrow();
    expect(now()).toEqual(before);
  });

  test('a folder without a journal, and a file', () => {
    mkdirSync(join(root, '.charla-unfinished'));
    expect(() => finishUnfinished(root)).toThrow('it has no journal, or more than one');
    rmSync(join(root, '.charla-unfinished'), { recursive: true });
    put('.charla-unfinished', 'mine');
    expect(() => finishUnfinished(root)).toThrow('it is not a folder');
    expect(text('.charla-unfinished')).toBe('mine');
  });

  test('a file that waits behind a link', () => {
    putJournal(journal);
    renameSync(join(root, '.charla-unfinished', 'new', 'slides'), join(root, '..', 'elsewhere'));
    symlinkSync(join(root, '..', 'elsewhere'), join(root, '.charla-unfinished', 'new', 'slides'), 'junction');
    expect(finishUnfinished(root)).toContain('Its changes were undone');
    expect(text(path)).toBe('settings\r\n');
    expect(readFileSync(join(root, '..', 'elsewhere', 'workshop.yaml'), 'utf8')).toBe('new');
  });

  test('a journal of a newer version, which that version can finish', () => {
    putJournal({ version: 2, more: 'of it' });
    expect(() => finishUnfinished(root)).toThrow('A newer version of Charla was interrupted in');
    expect(text(path)).toBe('settings\r\n');
  });

  test('a journal of a process that runs is left to it, and after a second that is reported', () => {
    const waited = skipPauses();
    putJournal(journal, `redo-${process.ppid}.json`);
    expect(() => finishUnfinished(root)).toThrow(
      `Another command is writing to “${root}” right now (process ${process.ppid}). Wait until it has finished, and run this one again.`,
    );
    expect(waited()).toBe(1000);
    expect(() => writeFiles(root, new Map([['slides/b.md', { text: 'b' }]]))).toThrow('Another command is writing to');
    expect(text(path)).toBe('settings\r\n');
    expect(readdirSync(root).sort()).toEqual(['.charla-unfinished', 'slides']);
  });

  test('a journal from long ago is nobody’s, though a process of that number runs', () => {
    putJournal(journal, `redo-${process.ppid}.json`);
    utimesSync(join(root, '.charla-unfinished', `redo-${process.ppid}.json`), 1, 1);
    expect(finishUnfinished(root)).toContain('Its changes are now complete');
  });
});

test('a folder that may not be written is reported, and the next command finishes all the same', () => {
  cutAt('slides/es/a.lock.json');
  const readOnly = watchedDisk(() => {
    throw Object.assign(new Error('EROFS'), { code: 'EROFS' });
  });
  expect(() => finishUnfinished(root, readOnly)).toThrow(
    `An earlier command was interrupted in “${root}”, and its changes cannot be completed because of a disk error (EROFS).`,
  );
  expect(finishUnfinished(root)).toContain('Its changes are now complete');
});

test('a folder without anything unfinished is only read', () => {
  const disk = watchedDisk(effect => {
    throw new Error(`There was nothing to do, and yet: ${effect}`);
  });
  expect(finishUnfinished(root, disk)).toBeUndefined();
  expect(finishUnfinished(join(root, 'nowhere'), disk)).toBeUndefined();
  expect(finishUnfinished(join(root, 'slides', 'workshop.yaml'), disk)).toBeUndefined();
});
