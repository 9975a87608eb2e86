import { mkdtempSync, rmSync } from 'node:fs';
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

test.each(layoutNames)('two slides “%s” added in a row to a new workshop leave nothing to do but to write them', layout => {
  addSlideTo(root, { id: 'one', where: 'after', neighbor: 'welcome', layout });
  addSlideTo(root, { id: 'two', where: 'before', neighbor: 'one', layout });
  const { workshop, diagnostics } = loadWorkshop(root, { today: '2026-11-23' });
  expect(diagnostics.filter(({ rule }) => !toBeDone.includes(rule))).toEqual([]);
  expect(workshop?.sections[0]?.slides.slice(0, 3).map(({ id }) => id)).toEqual(['welcome', 'two', 'one']);
});
