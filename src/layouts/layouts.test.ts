import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Shape } from './layout.ts';
import { layoutNames, layouts } from './layouts.ts';

test.each(layoutNames)('the layout %s has its CSS in a file of the same name', name => {
  expect(existsSync(join(import.meta.dirname, `${name}.css`))).toBe(true);
});

test.each(layoutNames)('the layout %s makes incremental only what its text may have, and says that it does', name => {
  const shape: Shape = layouts[name].shape;
  expect(shape.settings.includes('incremental')).toBe(shape.increments !== undefined);
  if (shape.increments) expect(shape[shape.increments]).toBeDefined();
});
