import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Cut, cutDisk, everythingIn, watchedDisk } from '../../../e2e/examples/exampleDisk.ts';
import { exampleLocks } from '../../../e2e/examples/exampleLocks.ts';
import { exampleSource, swap } from '../../../e2e/examples/exampleSource.ts';
import { acceptTranslation } from '../../translation/acceptTranslation.ts';
import { addLanguageTo, addSlideTo, writeSchemas } from '../scaffold/editWorkshop.ts';
import { newWorkshop } from '../scaffold/newWorkshop.ts';
import { loadWorkshop, locksOf } from '../workshop/loadWorkshop.ts';
import { hash, writeLocks } from '../workshop/locks.ts';
import { type Disk, realDisk } from './disk.ts';
import { finishUnfinished } from './finishUnfinished.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'charla-cut-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A text of the source has changed since its translation was accepted. */
const example = [...exampleSource({ 'slides/en/01-start.md': swap('Ask each day', 'Ask every day') }).files, ...exampleLocks({}, hash).files];

function putExample(): void {
  for (const [file, text] of example) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

const load = () => {
  const { workshop, ...loaded } = loadWorkshop(root, { today: '2026-11-23' });
  if (!workshop) throw new Error('The example has errors.');
  return { ...loaded, workshop };
};

interface Command {
  readonly prepare: () => void;
  /** Gives what is then run again and again. */
  readonly read: () => (disk: Disk) => unknown;
  /** Where what was begun is finished, below the folder. */
  readonly at?: string;
}

const commands: Readonly<Record<string, Command>> = {
  'add-slide': {
    prepare: putExample,
    read: () => disk => addSlideTo(root, { id: 'talk-about-it', where: 'after', neighbor: 'habits', layout: 'quote' }, { disk }),
  },
  'add-language': {
    prepare: putExample,
    read: () => {
      const loaded = load();
      return disk => addLanguageTo(root, loaded, { language: 'vi', name: 'Tiếng Việt' }, { disk });
    },
  },
  accept: {
    prepare: putExample,
    read: () => {
      const loaded = load();
      const { locks } = acceptTranslation(loaded.workshop, 'es', locksOf(loaded), () => true);
      return disk => writeLocks(root, loaded.source, locks, { disk });
    },
  },
  schemas: { prepare: putExample, read: () => disk => writeSchemas(root, { disk }) },
  new: {
    prepare: () => {},
    read: () => disk => newWorkshop(root, { id: 'bullying-parents', languages: ['es'], titles: {} }, { disk }),
    at: 'bullying-parents',
  },
};

/** The folders that a killed command has made may stay if they are empty: the next one uses them. */
const files = () => Object.fromEntries(Object.entries(everythingIn(root)).filter(([path]) => !path.endsWith('/')));

/** That every effect may be the last one is tested where files are written; here some are enough, and the last ones. */
const atMost = 12;

test.each(Object.entries(commands))(
  '%s, killed after any of its effects on the disk, has done all or nothing once the next command has looked',
  (_, command) => {
    const { prepare, read, at = '' } = command;
    prepare();
    const run = read();
    const before = files();
    const all = countEffects(run);
    const after = files();
    expect(after).not.toEqual(before);
    const seen = new Set<unknown>();
    const step = Math.ceil(all / atMost);
    for (let effects = 0; effects < all; effects += effects + step < all ? step : 1) {
      clear();
      prepare();
      runCut(effects, run);
      const line = finishUnfinished(join(root, at));
      const now = files();
      expect([before, after], `after ${effects} of ${all} effects`).toContainEqual(now);
      if (line !== undefined) expect(now, `after ${effects} of ${all} effects`).toEqual(after);
      seen.add(JSON.stringify(now));
    }
    expect(seen.size).toBe(2);
  },
);

function clear(): void {
  rmSync(root, { recursive: true });
  mkdirSync(root);
}

function countEffects(run: (disk: Disk) => unknown): number {
  let effects = 0;
  run(watchedDisk(() => effects++));
  return effects;
}

function runCut(effects: number, run: (disk: Disk) => unknown): void {
  const disk = cutDisk(effects);
  try {
    run(disk);
  } catch (error) {
    if (!(error instanceof Cut)) throw error;
  }
  expect(disk.wasCut()).toBe(true);
}

test('new, called again after it was killed, goes on where it was, or begins once more', () => {
  const said: string[] = [];
  const make = (disk: Disk = realDisk) => newWorkshop(root, { id: 'bullying-parents', languages: ['es'], titles: {} }, { disk, say: line => said.push(line) });
  const all = countEffects(make);
  clear();
  runCut(5, make);
  make();
  expect(said).toEqual([]);
  clear();
  runCut(all - 5, make);
  expect(() => make()).toThrow('already exists');
  expect(said).toEqual([expect.stringMatching(/^An earlier command was interrupted\. Its changes are now complete: .* and \d+ more\.$/)]);
});
