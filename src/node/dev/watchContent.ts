import { resolve } from 'node:path';
import { isWithin } from '../files/paths.ts';

/** How long to wait for the next file of a batch, in ms. */
const pause = 20;
/** How long a batch may go on before it is read anyway, in ms. */
const longest = 200;

/**
 * What a watcher has nothing to do with: all in a workshop’s folder but some folders of it. The folder itself must be watched,
 * since a folder that goes and comes again, as when another branch is checked out, is noticed by the one above it.
 */
export function ignoredIn(root: string, folders: readonly string[]): (path: string) => boolean {
  const [top = '', ...wanted] = [root, ...folders].map(folder => resolve(folder));
  // What lies on the way to a wanted folder is looked through as well.
  return path => isWithin(resolve(path), top) && !wanted.some(folder => isWithin(resolve(path), folder) || isWithin(folder, resolve(path)));
}

/** What is needed from a watcher: an event for everything that happens to a file. */
export interface FileEvents {
  readonly on: (event: 'all', listener: (event: string, path: string) => void) => unknown;
}

/** Calls once for files in these folders that are written together. */
export function watchContent(watcher: FileEvents, folders: readonly string[], changed: () => void): void {
  const watched = folders.map(folder => resolve(folder));
  let due: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  watcher.on('all', (_event, path) => {
    if (!watched.some(folder => isWithin(resolve(path), folder))) return;
    const now = Date.now();
    if (due === undefined) first = now;
    clearTimeout(due);
    due = setTimeout(
      () => {
        due = undefined;
        changed();
      },
      Math.min(pause, Math.max(0, first + longest - now)),
    );
  });
}
