import { expect, test } from 'vitest';
import type { Problem } from '../model/problem.ts';
import { showProblems } from './showProblems.ts';

const words = { expected: 'What belongs there.', hint: 'What to do.' };
const html: Problem = { file: 'slides/es/01.md', line: 3, rule: 'raw-html', message: 'HTML stands here.', ...words };
const setting: Problem = { file: 'slides/workshop.yaml', line: 2, column: 5, rule: 'setting-unknown', message: '“colour” is no setting.', ...words };
const overflow: Problem = { file: 'slides/es/01.md', line: 1, rule: 'slide-overflow', message: 'The text is too long.', ...words };
const files = new Map([
  ['slides/es/01.md', '\uFEFF# Inicio\r\n\r\n  <b>Hola</b>\r\n'],
  ['slides/workshop.yaml', 'a: 1\n    colour: red\n'],
]);

test('two problems of a file stand below its name, each with its line, what was expected and what to do', () => {
  expect(showProblems([{ ...html, line: 1 }, html], files)).toBe(`slides/es/01.md
  1  error  HTML stands here.  (raw-html)
      | # Inicio
      expected: What belongs there.
      hint: What to do.
  3  error  HTML stands here.  (raw-html)
      | <b>Hola</b>
      expected: What belongs there.
      hint: What to do.

2 errors`);
});

test('files stand apart; a column is told; warnings are counted for themselves', () => {
  expect(showProblems([overflow, setting], files)).toBe(`slides/es/01.md
  1  warning  The text is too long.  (slide-overflow)
      | # Inicio
      expected: What belongs there.
      hint: What to do.

slides/workshop.yaml
  2:5  error  “colour” is no setting.  (setting-unknown)
      | colour: red
      expected: What belongs there.
      hint: What to do.

1 error, 1 warning`);
});

test.each([
  ['an empty line', { ...html, line: 2 }],
  ['a file that is not there', { ...html, file: 'slides/en/01.md' }],
  ['a line beyond the end', { ...html, line: 99 }],
])('%s has no line to show', (_, problem) => {
  expect(showProblems([problem], files)).toBe(`${problem.file}
  ${problem.line}  error  HTML stands here.  (raw-html)
      expected: What belongs there.
      hint: What to do.

1 error`);
});

test('no problems are told too', () => {
  expect(showProblems([], files)).toBe('No problems found.');
});
