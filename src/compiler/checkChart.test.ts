import { expect, test } from 'vitest';
import { problemsOf } from '../../e2e/examples/exampleDiagnostics.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';

/** The problems of a chart’s table, the same in both languages. */
function problems(rows: string) {
  const chart = `| Night | Hours |\n| --- | --- |\n${rows}\n\n`;
  return problemsOf({
    'slides/workshop.yaml': swap('layout: title', 'layout: chart'),
    'slides/en/01-start.md': swap('For parents. You', `${chart}You`),
    'slides/es/01-start.md': swap('Para madres y padres. Pueden', `${chart}Pueden`),
  }).filter(({ file }) => file === 'slides/en/01-start.md');
}

test('a chart of numbers passes', () => expect(problems('| Monday | 7 |\n| Friday | 8.5 |')).toEqual([]));

test('a cell that is no number is reported at its place, with the row and the column', () => {
  expect(problems('| Monday | 7 |\n| Friday | many |')).toEqual([
    {
      file: 'slides/en/01-start.md',
      line: 8,
      column: 12,
      rule: 'chart-value',
      message: '“many” isn’t a number: row “Friday”, column “Hours”.',
      expected: 'A number from 0 up, as this language writes it, such as 7 or 1,234.5; $ before it or % after it is fine.',
      fix: 'Write only the number here, and its unit in the header of the column. If there is no number, leave the row out, or use the layout “table”.',
    },
  ]);
});

test.each([
  ['| Monday | |', 'This cell is empty: row “Monday”, column “Hours”.'],
  ['| Monday | -3 |', '“-3” is below zero: row “Monday”, column “Hours”.'],
  ['| Monday | 1,5 |', '“1,5” isn’t a number: row “Monday”, column “Hours”.'],
])('%j is reported as %j', (row, message) => expect(problems(row)).toMatchObject([{ rule: 'chart-value', message }]));

test('a column of numbers with and without a unit is reported at the first cell that differs, and all of them are named', () => {
  expect(problems('| Monday | 61% |\n| Tuesday | 22 |\n| Wednesday | 17% |\n| Thursday | 8% |\n| Friday | $5 |')).toMatchObject([
    {
      rule: 'chart-units',
      line: 8,
      column: 13,
      message: 'In the column “Hours”, these cells differ from the others, such as “61%”: “22” (Tuesday) and “$5” (Friday).',
    },
  ]);
});

test.each(['| Monday | 61% |\n| Tuesday | 22 % |', '| Monday | $61 |\n| Tuesday | $22 |'])('%j passes', rows => expect(problems(rows)).toEqual([]));
