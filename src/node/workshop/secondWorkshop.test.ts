import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layoutNames } from '../../layouts/layouts.ts';
import { picturePaths } from '../../model/picturePaths.ts';
import { kindNames, kindsOf } from '../../render/documents/kinds.ts';
import { loadWorkshop } from './loadWorkshop.ts';

const load = (name: string) => loadWorkshop(join(import.meta.dirname, '..', '..', '..', 'e2e', 'fixtures', name), { today: '2026-11-23', release: true });
const { workshop, diagnostics } = load('phones-at-night');

test('a workshop on another subject passes every check', () => {
  expect(diagnostics).toEqual([]);
  expect(workshop?.languages).toEqual(['en', 'es']);
});

test('it shows every layout', () =>
  expect(new Set(workshop?.sections.flatMap(section => section.slides.map(slide => slide.layout)))).toEqual(new Set(layoutNames)));

test('it has every document that can be printed', () => expect(workshop && kindsOf(workshop)).toEqual(kindNames));

test('the workshop of the page of pictures passes every check, too, and none of its pictures is left unused', () => {
  const { workshop: garden, source, diagnostics: found } = load('school-garden');
  expect(found).toEqual([]);
  const shown = garden && picturePaths(garden, Object.fromEntries([...source.images.keys()].map(path => [path.replace(/^slides\//, ''), ''])), { notes: true });
  expect(shown?.map(path => `slides/${path}`).sort()).toEqual([...source.images.keys()].sort());
});
