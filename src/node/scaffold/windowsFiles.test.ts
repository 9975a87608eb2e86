import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleLocks } from '../../../e2e/examples/exampleLocks.ts';
import { exampleSource, swap } from '../../../e2e/examples/exampleSource.ts';
import { inOneLine } from '../../../e2e/examples/inEnglish.ts';
import { acceptTranslation } from '../../translation/acceptTranslation.ts';
import { loadWorkshop, locksOf } from '../workshop/loadWorkshop.ts';
import { hash, writeLocks } from '../workshop/locks.ts';
import { addLanguageTo, addSlideTo } from './editWorkshop.ts';

let parent: string;
beforeEach(() => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), 'charla-crlf-')));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** A text of the source has changed since its translation was accepted. */
const example = new Map([...exampleSource({ 'slides/en/01-start.md': swap('Ask each day', 'Ask every day') }).files, ...exampleLocks({}, hash).files]);

const asOnWindows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;

/** The same workshop as an editor on Windows saves it, and as others do. */
function putBoth() {
  const put = (name: string, write: (text: string) => string) => {
    const root = join(parent, name);
    for (const [file, text] of example) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), write(text));
    }
    return root;
  };
  return { windows: put('windows', asOnWindows), other: put('other', text => text) };
}

const load = (root: string) => {
  const { workshop, ...loaded } = loadWorkshop(root, { today: '2026-11-23' });
  if (!workshop) throw new Error(loaded.diagnostics.map(inOneLine).join('\n'));
  return { ...loaded, workshop };
};

const commands: Readonly<Record<string, (root: string) => readonly string[]>> = {
  'add-slide': root => addSlideTo(root, { id: 'talk-about-it', where: 'after', neighbor: 'habits', layout: 'quote' }).map(({ file }) => file),
  accept: root => {
    const loaded = load(root);
    return writeLocks(root, loaded.source, acceptTranslation(loaded.workshop, 'es', locksOf(loaded), () => true).locks);
  },
  'add-language': root => addLanguageTo(root, load(root), { language: 'vi', name: 'Tiếng Việt' }, {}).files.filter(file => example.has(file)),
};

describe('files that an editor on Windows has saved', () => {
  test.each(Object.entries(commands))('keep their line ends and byte order mark when %s edits them, and get the same text', (_, run) => {
    const { windows, other } = putBoth();
    const edited = run(other);
    expect(edited.length).toBeGreaterThan(0);
    expect(run(windows)).toEqual(edited);
    for (const [file, before] of example) {
      const text = readFileSync(join(other, file), 'utf8');
      expect(readFileSync(join(windows, file), 'utf8'), file).toBe(asOnWindows(text));
      expect(text !== before, file).toBe(edited.includes(file));
    }
  });

  test('are read as all others, locks too: the same is wrong with them', () => {
    const { windows, other } = putBoth();
    expect(load(windows).diagnostics).toEqual(load(other).diagnostics);
    expect(load(other).diagnostics.map(({ rule }) => rule)).toEqual(['translation-stale']);
  });

  test('are not written again where nothing has changed', () => {
    const { windows } = putBoth();
    expect(commands['accept']?.(windows)).toHaveLength(1);
    expect(commands['accept']?.(windows)).toEqual([]);
  });
});
