import { describe, expect, test } from 'vitest';
import { exampleHtml, exampleView } from '../../e2e/examples/exampleView.ts';
import type { LayoutName } from '../model/workshop.ts';
import { heading, step } from './layout.ts';

test.each([
  ['en', 'Section'],
  ['es', 'Sección'],
])('a heading has the section’s name in its language (%s)', (language, name) => {
  expect(heading(exampleView('points', '- A', { language })).text).toBe(`<p class="kicker">${name}</p><h2>Title</h2>`);
});

describe('steps', () => {
  test.each([0, 3])('step %i of an incremental slide has its number, the same in every language', index => {
    const attributes = ['en', 'es'].map(language => step(exampleView('points', '- A', { incremental: true, language }), index).text);
    expect(attributes).toEqual(Array(2).fill(` class="fragment" data-fragment-index="${index}"`));
  });

  const list = 'A\n\n- B\n  - C\n- D\n- E';
  const cards = '### A\n\n- B\n- C\n\n### D\n\nE';
  test.each<[LayoutName, string, readonly number[]]>([
    ['points', list, [0, 1, 2]],
    ['scenario', list, [0, 1, 2]],
    ['discussion', list, [0, 1, 2]],
    ['cards', cards, [0, 1]],
    ['steps', cards, [0, 1]],
    ['columns', cards, [0, 1]],
  ])('%s with %j has the steps %j, and none without incremental', (layout, markdown, steps) => {
    const indexes = (html: string) => [...html.matchAll(/<li class="fragment" data-fragment-index="(\d+)">/g)].map(([, index]) => Number(index));
    expect(indexes(exampleHtml(layout, markdown, { incremental: true }))).toEqual(steps);
    expect(exampleHtml(layout, markdown)).not.toContain('fragment');
  });
});
