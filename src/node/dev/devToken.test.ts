import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { devToken } from './devToken.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'charla-token-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a token is kept, for this user alone, so that an open page finds the next server', () => {
  const cache = join(folder, 'cache');
  const token = devToken(cache);
  expect(token).toMatch(/^[\w-]{24}$/);
  expect(devToken(cache)).toBe(token);
  if (process.platform !== 'win32') expect(statSync(join(cache, 'dev-token')).mode & 0o077).toBe(0);
});

test('what is no token is replaced', () => {
  writeFileSync(join(folder, 'dev-token'), '../x');
  const token = devToken(folder);
  expect(token).toMatch(/^[\w-]{24}$/);
  expect(readFileSync(join(folder, 'dev-token'), 'utf8').trim()).toBe(token);
});

test('where nothing can be kept, there is a token all the same', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(devToken(join(folder, 'file', 'cache'))).toMatch(/^[\w-]{24}$/);
});
