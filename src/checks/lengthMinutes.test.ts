import { expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { lengthMinutes } from './lengthMinutes.ts';

/** The five slides of the example with these minutes, in a workshop of these lengths. */
function checkMinutes(lengths: string, minutes: readonly string[]) {
  let slide = 0;
  return checkExample(lengthMinutes, {
    'slides/workshop.yaml': text => text.replace('lengths: [10]', `lengths: ${lengths}`).replaceAll(/minutes: .*/g, () => `minutes: { ${minutes[slide++]} }`),
  });
}

test.each([
  ['add up', ['10: 1', '10: 2', '10: 3', '10: 2.5', '10: 1.5']],
  ['are a tenth more', ['10: 3', '10: 2', '10: 2', '10: 2', '10: 2']],
  ['are a tenth less', ['10: 1', '10: 2', '10: 2', '10: 2', '10: 2']],
  ['are a tenth more in fractions', ['10: 1.1', '10: 2.7', '10: 1.8', '10: 3', '10: 2.4']],
])('minutes that %s pass', (_, minutes) => expect(checkMinutes('[10]', minutes)).toEqual([]));

test.each([
  ['more', ['10: 1.8', '10: 3.8', '10: 3.4', '10: 0.4', '10: 1.8'], '11.2'],
  ['less', ['10: 0.8', '10: 2', '10: 2', '10: 2', '10: 2'], '8.8'],
])('minutes that are much %s are reported', (_, minutes, sum) => {
  expect(checkMinutes('[10]', minutes)).toEqual([
    {
      file: 'slides/workshop.yaml',
      line: 15,
      column: 9,
      rule: 'length-minutes',
      message: `The slides of the 10-minute session add up to ${sum} minutes.`,
      expected: 'Between 9 and 11 minutes.',
      fix: 'Change the 10-minute numbers under “minutes”, or leave slides out of this session.',
    },
  ]);
});

test('each length is summed for itself; a slide may be left out of one', () => {
  const minutes = ['10: 5, 20: 4', '20: 4', '20: 4', '20: 4', '10: 5, 20: 4'];
  expect(checkMinutes('[10, 20]', minutes)).toEqual([]);
  expect(
    checkMinutes(
      '[10, 30]',
      minutes.map(each => each.replace('20:', '30:')),
    ),
  ).toMatchObject([{ rule: 'length-minutes', message: 'The slides of the 30-minute session add up to 20 minutes.' }]);
});

test('minutes for a session that does not exist are reported at the slide', () => {
  expect(checkMinutes('[10]', ['10: 2', '10: 2, 15: 1', '10: 2', '10: 2', '10: 2'])).toEqual([
    {
      file: 'slides/workshop.yaml',
      line: 19,
      column: 9,
      rule: 'setting-value',
      message: '“habits” has minutes for a 15-minute session, which this workshop doesn’t have.',
      expected: 'Only lengths from the list “lengths”: 10.',
      fix: 'Correct the length, or add it to the list.',
    },
  ]);
});
