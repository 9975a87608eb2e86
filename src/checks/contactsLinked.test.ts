import { expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { contactsLinked } from './contactsLinked.ts';

const say = (text: string) => ({ 'speaker-notes/en/01-start.md': swap('Good evening.', text) });

test('links to contacts and to slides pass, and so do 911, years and ages', () => {
  expect(checkExample(contactsLinked, say('In 2026, at 16: call 911. See [NCMEC.org/NetSmartz][netsmartz] and [the rules](#rules).'))).toEqual([]);
});

test('an address in the text is reported at its line', () => {
  expect(checkExample(contactsLinked, say('Good evening.\nSee NCMEC.org/NetSmartz tonight.'))).toEqual([
    {
      file: 'speaker-notes/en/01-start.md',
      line: 8,
      column: 5,
      rule: 'contact-bare',
      message: 'The text has the web address “NCMEC.org/NetSmartz”.',
      expected: 'A link to a contact in slides/resources.yaml: [NCMEC.org/NetSmartz][its-id].',
      fix: 'If the contact is new, add it to that file, with the date you checked it.',
    },
  ]);
});

test.each([
  ['988', 'Call 988.'],
  ['a phone number', 'Call 1-800-422-4453.'],
  ['a number with letters', 'Call **1-800-THE-LOST**.'],
  ['an address in the text of a link to a slide', '[Go to ncmec.org](#rules)'],
])('so is %s', (_, text) => expect(checkExample(contactsLinked, say(text))).toMatchObject([{ rule: 'contact-bare' }]));

test('a link with its address in place is reported', () => {
  expect(checkExample(contactsLinked, { 'slides/es/01-start.md': swap('Escríbanlo', 'Vean\n[esta página](https://example.org)') })).toEqual([
    {
      file: 'slides/es/01-start.md',
      line: 17,
      column: 1,
      rule: 'contact-in-place',
      message: 'The address https://example.org is written into the link.',
      expected: 'A link to a contact in slides/resources.yaml: [text][its-id].',
      fix: 'Put the address in that file, with the date you checked it, and its id in the link.',
    },
  ]);
});

test('so is an address that Markdown makes a link of, once', () => {
  expect(checkExample(contactsLinked, say('Write to help@example.org.'))).toMatchObject([{ rule: 'contact-in-place' }]);
});
