import { expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { contactsChecked } from './contactsChecked.ts';

test.each(['2026-11-22', '2027-05-21', '2026-11-21'])('on %s, contacts checked on 2026-11-22 pass', today => {
  expect(checkExample(contactsChecked, {}, { today })).toEqual([]);
});

test('181 days later each is reported where resources.yaml has it', () => {
  const diagnostics = checkExample(contactsChecked, {}, { today: '2027-05-22' });
  expect(diagnostics).toHaveLength(2);
  expect(diagnostics[0]).toEqual({
    file: 'slides/resources.yaml',
    line: 2,
    column: 3,
    rule: 'contact-checked',
    message: '“take-it-down” was last checked on 2026-11-22, 181 days ago.',
    expected: 'A date in the last 180 days.',
    fix: 'Open the address, or confirm the number on the organization’s own site; then write today’s date.',
  });
});

test('a date still to come is reported', () => {
  expect(checkExample(contactsChecked, {}, { today: '2026-11-20' })).toMatchObject([
    { message: '“take-it-down” was checked on 2026-11-22, but today is 2026-11-20.' },
    { message: '“netsmartz” was checked on 2026-11-22, but today is 2026-11-20.' },
  ]);
});

test('one that nobody could read is reported as such, and no date is asked for that would be made up', () => {
  expect(checkExample(contactsChecked, { 'slides/resources.yaml': text => text.replace('checked: 2026-11-22', 'checked: never') })).toEqual([
    {
      file: 'slides/resources.yaml',
      line: 2,
      column: 3,
      rule: 'contact-checked',
      message: 'Nobody has been able to check “take-it-down” yet.',
      expected: 'A date in the last 180 days, once somebody has read the page.',
      fix: 'Open the address, or confirm the number on the organization’s own site; then write today’s date.',
    },
  ]);
});
