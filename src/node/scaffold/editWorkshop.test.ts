import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { layoutNames } from '../../layouts/layouts.ts';
import { loadWorkshop } from '../workshop/loadWorkshop.ts';
import { addSlideTo } from './editWorkshop.ts';
import { newWorkshop } from './newWorkshop.ts';

let root: string;
let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'add-slide-to-'));
  root = newWorkshop(parent, { id: 'bullying-parents', languages: [], titles: {} }).folder;
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** What a new workshop says of itself, and of slides that nobody has written. */
const toBeDone = ['contact-checked', 'unwritten', 'untranslated'];

test('two slides of each layout, added in a row to a new workshop, leave nothing to do but to write them', () => {
  const expected: string[] = ['welcome'];
  mkdirSync(join(root, 'slides/images'));
  writeFileSync(join(root, 'slides/images/bike.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>');
  for (const layout of layoutNames) {
    addSlideTo(root, { id: `${layout}-one`, where: 'after', neighbor: expected.at(-1) ?? '', layout });
    addSlideTo(root, { id: `${layout}-two`, where: 'before', neighbor: `${layout}-one`, layout });
    expected.push(`${layout}-two`, `${layout}-one`);
  }
  const { workshop, diagnostics } = loadWorkshop(root, { today: '2026-11-23' });
  expect(diagnostics.filter(({ rule }) => !toBeDone.includes(rule))).toEqual([]);
  expect(workshop?.sections[0]?.slides.slice(0, expected.length).map(({ id }) => id)).toEqual(expected);
});
