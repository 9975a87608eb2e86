import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pictureFacts } from '../../e2e/docs/pictureFacts.ts';
import { problemsOf } from '../../e2e/examples/exampleDiagnostics.ts';
import { shownExamples } from '../../e2e/examples/exampleRule.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { json } from '../cli/reporters/json.ts';
import { messageLanguages } from '../diagnostics/rule.ts';
import { layoutNames } from '../layouts/layouts.ts';
import { loadWorkshop } from '../node/workshop/loadWorkshop.ts';
import { layoutsPage } from './layoutsPage.ts';
import { messagesPage, messagesPageFiles } from './messagesPage.ts';
import { pageWords } from './messagesPageWords.ts';
import { pagePictures, picturesPage } from './picturesPage.ts';

const project = join(import.meta.dirname, '..', '..');
const docs = (name: string): string => readFileSync(join(project, 'docs', name), 'utf8');
const load = (name: string) => loadWorkshop(join(project, 'e2e', 'fixtures', name), { today: '2026-11-23' });
const { workshop, source } = load('phones-at-night');
const garden = load('school-garden');

/** If one of these fails, “npm run docs” writes the pages anew. */
describe('the documentation is that of the code', () => {
  test('the page of layouts', () => expect(workshop && docs('layouts.md')).toBe(workshop && layoutsPage(workshop, source)));
  test('its pictures, one for each layout', () => expect(layoutNames.filter(name => !existsSync(join(project, 'docs', 'layouts', `${name}.png`)))).toEqual([]));
  test('the page of pictures, tables and charts', () =>
    expect(docs('pictures.md')).toBe(garden.workshop && picturesPage(garden.workshop, garden.source, pictureFacts)));
  test('its pictures, and no others', () => expect(readdirSync(join(project, 'docs', 'pictures')).sort()).toEqual(pagePictures.map(({ file }) => file).sort()));
  test.each(messageLanguages)('the page of messages in %s', language => {
    expect(docs(messagesPageFiles[language])).toBe(messagesPage(language, shownExamples));
  });
  test.each(messageLanguages)('what it says of JSON, in %s', language => {
    const [diagnostic] = problemsOf({ 'slides/en/01-start.md': swap('Ask each day', 'Ask <b>each</b> day') });
    const report = JSON.parse(
      json(diagnostic ? [diagnostic] : [], { files: new Map(), release: false, pathInRepository: '', fit: 'not-asked', language: 'en' }),
    );
    expect(Object.keys(pageWords[language].json.members)).toEqual([...Object.keys(report), ...Object.keys(report.problems[0])]);
  });
});
