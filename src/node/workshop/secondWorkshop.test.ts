import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layoutNames } from '../../layouts/layouts.ts';
import { kindNames, kindsOf } from '../../render/documents/kinds.ts';
import { loadWorkshop } from './loadWorkshop.ts';

const { workshop, diagnostics } = loadWorkshop(join(import.meta.dirname, '..', '..', '..', 'e2e', 'fixtures', 'phones-at-night'), {
  today: '2026-11-23',
  release: true,
});

test('a workshop on another subject passes every check', () => {
  expect(diagnostics).toEqual([]);
  expect(workshop?.languages).toEqual(['en', 'es']);
});

test('it shows every layout', () =>
  expect(new Set(workshop?.sections.flatMap(section => section.slides.map(slide => slide.layout)))).toEqual(new Set(layoutNames)));

test('it has every document that can be printed', () => expect(workshop && kindsOf(workshop)).toEqual(kindNames));
