import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layoutNames } from '../layouts/layouts.ts';
import { loadWorkshop } from '../node/workshop/loadWorkshop.ts';
import { layoutsPage } from './layoutsPage.ts';
import { messagesPage } from './messagesPage.ts';

const project = join(import.meta.dirname, '..', '..');
const docs = (name: string): string => readFileSync(join(project, 'docs', name), 'utf8');
const { workshop, source } = loadWorkshop(join(project, 'e2e', 'fixtures', 'phones-at-night'), { today: '2026-11-23' });

/** If one of these fails, “npm run docs” writes the pages anew. */
describe('the documentation is that of the code', () => {
  test('the page of layouts', () => expect(workshop && docs('layouts.md')).toBe(workshop && layoutsPage(workshop, source)));
  test('its pictures, one for each layout', () => expect(layoutNames.filter(name => !existsSync(join(project, 'docs', 'layouts', `${name}.png`)))).toEqual([]));
  test('the page of messages', () => expect(docs('messages.md')).toBe(messagesPage()));
});
