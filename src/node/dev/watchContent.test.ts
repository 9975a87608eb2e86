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
    watchContent(files, ['/home/ana/slides', '/home/ana/locales'], changed);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('together are one change', () => {
    for (const file of ['/home/ana/slides/en/01.md', '/home/ana/slides/es/01.md', '/home/ana/locales/vi.yaml']) {
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
      files.emit('all', 'add', '/home/ana/slides/en/01.md');
      vi.advanceTimersByTime(10);
    }
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test('elsewhere are nobody’s concern', () => {
    files.emit('all', 'change', '/home/ana/notes.md');
    files.emit('all', 'change', '/home/ana/slides-old/01.md');
    vi.advanceTimersByTime(1000);
    expect(changed).not.toHaveBeenCalled();
  });
});

test.each([
  ['/home/ana', false],
  ['/home/ana/slides', false],
  ['/home/ana/slides/en/01.md', false],
  ['/home/ana/app', false],
  ['/home/ana/app/src/main.ts', false],
  ['/home/ana/app/dist', true],
  ['/home/ana/slides-old', true],
  ['/home/ana/node_modules/vite/package.json', true],
  ['/elsewhere/src/main.ts', false],
])('of a workshop in /home/ana with its slides and code, is %s ignored: %s', (path, isIgnored) => {
  expect(ignoredIn('/home/ana', ['/home/ana/slides', '/home/ana/app/src'])(path)).toBe(isIgnored);
});
