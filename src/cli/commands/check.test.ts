import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pathInRepository } from './check.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'charla-')));
  mkdirSync(join(folder, 'workshops', 'one'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a workshop’s path counts from the repository around it', () => {
  mkdirSync(join(folder, '.git'));
  expect([folder, join(folder, 'workshops', 'one')].map(each => pathInRepository(each))).toEqual(['', 'workshops/one']);
});

test('and from a worktree, where .git is a file', () => {
  writeFileSync(join(folder, '.git'), 'gitdir: elsewhere');
  expect(pathInRepository(join(folder, 'workshops'))).toBe('workshops');
});

test('without a repository it counts from the current folder', () => expect(pathInRepository('workshops/one', folder)).toBe('workshops/one'));
