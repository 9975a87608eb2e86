import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../locales/en.ts';
import { isUserCommand } from './commands.ts';
import { features } from './features.ts';

const folder = join(import.meta.dirname, 'features');
const commands = features.flatMap(feature => feature.commands ?? []);
const byHand = commands.filter(isUserCommand);
const parts = features.flatMap(feature => feature.parts ?? []);
const tools = features.flatMap(feature => feature.console?.tools ?? []);
const toggles = features.flatMap(feature => feature.console?.toggles ?? []);

const twice = <Item>(items: readonly Item[]): readonly Item[] => items.filter((item, i) => items.indexOf(item) !== i);

test('every feature has a folder of its name, and every folder is a feature or serves one', () => {
  const names = features.map(({ name }) => name);
  expect(names.filter(name => !existsSync(join(folder, name)))).toEqual([]);
  expect(readdirSync(folder).filter(name => !names.includes(name))).toEqual([]);
});

test('no two features, commands or parts have the same name', () => {
  for (const named of [features, commands, parts]) expect(twice(named.map(({ name }) => name))).toEqual([]);
});

test('every command that the interface has a word for can be given, and no other', () => {
  expect(byHand.map(({ name }) => name).sort()).toEqual(Object.keys(en.commands).sort());
});

test('every command is in the menu, has a key, or both', () => {
  expect(byHand.filter(({ isInMenu, keys }) => !isInMenu && keys.length === 0)).toEqual([]);
});

test('no key does two things, on the stage or in the console', () => {
  expect(twice(byHand.flatMap(({ keys }) => keys))).toEqual([]);
  const remote = byHand.filter(({ isRemote }) => isRemote).flatMap(({ keys }) => keys);
  expect(twice([...tools.flatMap(({ keys }) => keys), '?', ...remote])).toEqual([]);
});

test('letters are written as they count, in lower case', () => {
  expect([...byHand, ...tools].flatMap(({ keys }) => keys).filter(key => key.length === 1 && key !== key.toLowerCase())).toEqual([]);
});

test('a button of the console asks only for what another window may ask for', () => {
  expect(toggles.length).toBeGreaterThan(3);
  expect(toggles.filter(({ command }) => !command.isRemote)).toEqual([]);
});

test('what opens a window or a dialog cannot be asked for from another window', () => {
  const remote = byHand.filter(({ isRemote }) => isRemote).map(({ name }) => name);
  for (const name of ['notes', 'drawer', 'settings', 'start', 'licenses', 'shortcuts', 'jump', 'overview', 'fullscreen'] as const)
    expect(remote).not.toContain(name);
});

test.each(['picker', 'fullscreen', 'questions', 'emergency', 'disclosure', 'shortcuts', 'print', 'check', 'start', 'licenses'])(
  'no other window can ask the stage for anything of “%s”',
  name => {
    const feature = features.find(each => each.name === name);
    expect(feature?.name).toBe(name);
    expect(feature?.commands?.filter(({ isRemote }) => isRemote) ?? []).toEqual([]);
  },
);

describe('each part of the state', () => {
  test.each(parts.map(part => [part.name, part] as const))('“%s” begins as what it must be, and is so after it was sent', (_, part) => {
    expect(part.is(part.initial)).toBe(true);
    expect(JSON.parse(JSON.stringify(part.initial))).toEqual(part.initial);
    // Two parts of one kind may be no text at all, but none is nothing.
    expect(part.is(undefined)).toBe(false);
  });
});
