import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Shape } from './layout.ts';
import { layoutNames, layouts } from './layouts.ts';
import { pptxLayouts } from './pptxLayouts.ts';

test('every folder is a layout, on slides and in PowerPoint', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter(entry => entry.isDirectory());
  expect([...layoutNames].sort()).toEqual(folders.map(folder => folder.name).sort());
  expect(Object.keys(pptxLayouts).sort()).toEqual([...layoutNames].sort());
});

test.each(layoutNames)('all of the layout %s is in its folder', name => {
  const missing = ['layout.ts', 'layout.css', 'layout.test.ts', 'pptx.ts'].filter(file => !existsSync(join(import.meta.dirname, name, file)));
  expect(missing).toEqual([]);
});

test.each(layoutNames)('the layout %s makes incremental only what its text may have, and says that it does', name => {
  const shape: Shape = layouts[name].shape;
  expect(shape.settings.includes('incremental')).toBe(shape.increments !== undefined);
  if (shape.increments) expect(shape[shape.increments]).toBeDefined();
});
