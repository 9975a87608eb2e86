import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ignoredIn, watchContent } from './watchContent.ts';

describe('files that are written', () => {
  let files: EventEmitter;
  let changed: ReturnType<typeof vi.fn<() => void>>;
  beforeEach(() => {
    vi.useFakeTimers();
    files = new EventEmitter();
    changed = vi.fn();
    watchContent(files, ['/work/slides', '/work/locales'], changed);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('together are one change', () => {
    for (const file of ['/work/slides/en/01.md', '/work/slides/es/01.md', '/work/locales/vi.yaml']) {
      files.emit('all', 'change', file);
      vi.advanceTimersByTime(15);
    }
    expect(changed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(20);
    expect(changed).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('one after another without an end are looked at all the same', () => {
    for (let time = 0; time < 500; time += 10) {
      files.emit('all', 'add', '/work/slides/en/01.md');
      vi.advanceTimersByTime(10);
    }
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test('elsewhere are nobody’s concern', () => {
    files.emit('all', 'change', '/work/notes.md');
    files.emit('all', 'change', '/work/slides-old/01.md');
    vi.advanceTimersByTime(1000);
    expect(changed).not.toHaveBeenCalled();
  });
});

test.each([
  ['/work', false],
  ['/work/slides', false],
  ['/work/slides/en/01.md', false],
  ['/work/app', false],
  ['/work/app/src/main.ts', false],
  ['/work/app/dist', true],
  ['/work/slides-old', true],
  ['/work/node_modules/vite/package.json', true],
  ['/elsewhere/src/main.ts', false],
])('of a workshop in /work with its slides and code, is %s ignored: %s', (path, isIgnored) => {
  expect(ignoredIn('/work', ['/work/slides', '/work/app/src'])(path)).toBe(isIgnored);
});
