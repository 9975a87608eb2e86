// In the repository alone: prepares lib/ anew if a source is newer, so that whoever changes one needs no step of their own.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What lib/ is made from; a package that was updated changes the lock file. */
const sources = ['src', 'locales', 'package-lock.json'];

/** Prepares lib/ if it is missing or older than its sources. Ends the process with an error if that fails. */
export function prepareIfStale() {
  if (!isStale()) return;
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join('src', 'prepare', 'prepare.ts')], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  // Another command may have prepared the same meanwhile.
  if (status !== 0 && isStale()) process.exit(status ?? 1);
}

function isStale() {
  const prepared = statSync(join(root, 'lib', 'prepared'), { throwIfNoEntry: false });
  return !prepared || newest(sources.map(source => join(root, source))) > prepared.mtimeMs;
}

/**
 * The time of the newest of these files, and of all in these folders but tests, in ms since 1970. A folder counts itself: something may have been taken out of it.
 * @param {readonly string[]} paths
 * @returns {number}
 */
function newest(paths) {
  return paths.reduce((latest, path) => Math.max(latest, newestOf(path)), 0);
}

/** @param {string} path */
function newestOf(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat || /(\.test|[\\/]example[^\\/]*)\.ts$|\.tsbuildinfo$/.test(path)) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, newest(readdirSync(path).map(name => join(path, name))));
}
