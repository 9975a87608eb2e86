import { expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { emergencySlide } from './emergencySlide.ts';

const inWorkshop = (from: string, to: string) => ({ 'slides/workshop.yaml': swap(from, to) });

test('a workshop without one is reported', () => {
  expect(checkExample(emergencySlide, inWorkshop('        emergency: true\n', ''))).toEqual([
    {
      file: 'slides/workshop.yaml',
      line: 15,
      column: 9,
      rule: 'emergency-slide',
      message: 'No slide is marked as the emergency slide.',
      expected: '“emergency: true” on a slide with the layout “points” whose list says, step by step, what to do if it’s happening now.',
      fix: 'Mark that slide in slides/workshop.yaml, or write one. Its list also appears on the help card, during the calm pause, and in the notes window.',
    },
  ]);
});

test('each session length that leaves it out is reported', () => {
  expect(checkExample(emergencySlide, inWorkshop('lengths: [10]', 'lengths: [10, 20, 30]'))).toMatchObject([
    { line: 19, message: 'The 20-minute session leaves out “habits”, the emergency slide.' },
    { line: 19, message: 'The 30-minute session leaves out “habits”, the emergency slide.' },
  ]);
});

test('a second one is reported', () => {
  const twoOfThem = inWorkshop('layout: cards\n        incremental: true\n        icons: [house, moon]', 'layout: points\n        emergency: true');
  const rules = '## House rules {#rules}\n\n- A\n\n';
  const notCards = (heading: string, list: string) => (text: string) => text.slice(0, text.indexOf(heading)) + list;
  expect(
    checkExample(emergencySlide, {
      ...twoOfThem,
      'slides/en/01-start.md': notCards('## House rules', rules),
      'slides/es/01-start.md': notCards('## Reglas', rules),
    }),
  ).toMatchObject([{ line: 25, message: '“rules” is marked as the emergency slide, and so is “habits”.' }]);
});
