import { expect, test } from 'vitest';
import { layoutNames } from '../layouts/layouts.ts';
import { slideOf } from './slideOf.ts';

const ofEverySlide = ['contentNote', 'covers', 'id', 'layout', 'location', 'minutes', 'notes', 'sources', 'text'];

const ofLayout: Readonly<Record<string, readonly string[]>> = {
  points: ['emergency', 'incremental'],
  cards: ['icons', 'incremental'],
  steps: ['icons', 'incremental'],
  columns: ['icons', 'incremental'],
  'picture-beside': ['icons', 'incremental', 'side'],
  chart: ['chart'],
  scenario: ['form', 'incremental', 'talk'],
  discussion: ['form', 'incremental', 'talk'],
  resources: ['icons', 'localContacts'],
};

test.each(layoutNames)('a slide of the layout %s has the settings that this layout shows, and no others', layout => {
  const given = { id: 'a', layout, minutes: {}, covers: [], 'content-note': false, sources: [] };
  const ofSome = { incremental: true, icons: ['house'], form: 'pairs', chart: 'line', talk: 2, side: 'left', 'local-contacts': true, emergency: true } as const;
  const slide = slideOf({ ...given, ...ofSome, icons: [...ofSome.icons] }, { text: {}, notes: {}, location: { file: 'slides/workshop.yaml', line: 1 } });
  expect(Object.keys(slide).sort()).toEqual([...ofEverySlide, ...(ofLayout[layout] ?? [])].sort());
});
