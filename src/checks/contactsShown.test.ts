import { expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { contactsShown } from './contactsShown.ts';

const contacts = (text: string): string => `${text}  hotline:
    name: Hotline
    link: tel:+18008435678
    checked: 2026-11-22
  lifeline:
    name: Lifeline
    link: tel:988
    checked: 2026-11-22
  office:
    name: Office
    link: mailto:help@example.org
    checked: 2026-11-22
  tips:
    name: Tips
    link: https://report.example.org
    shown-as: [Tips.org]
    checked: 2026-11-22
`;
const say = (text: string) => ({ 'slides/resources.yaml': contacts, 'speaker-notes/en/01-start.md': swap('Good evening.', text) });

test.each([
  '[1-800-843-5678][hotline]',
  '[1-800-THE-LOST][hotline]',
  '[(800) 843-5678][hotline]',
  '[988 Lifeline][lifeline]',
  '[help@example.org][office]',
  '[www.ncmec.org/NetSmartz][netsmartz]',
  '[NCMEC.org/NetSmartz][netsmartz]',
  '[Tips.org][tips] and [the **tips**][tips]',
])('%s passes', text => expect(checkExample(contactsShown, say(text))).toEqual([]));

test('digits that the link does not dial are reported', () => {
  expect(checkExample(contactsShown, say('Call\n[1-800-843-5687][hotline].'))).toEqual([
    {
      file: 'speaker-notes/en/01-start.md',
      line: 8,
      column: 1,
      rule: 'contact-shown',
      message: 'The link shows “1-800-843-5687” but goes to tel:+18008435678.',
      expected: 'The same number.',
      fix: 'Correct the text or the contact. If a shorter address leads to the same page, add it to the contact’s “shown-as” in slides/resources.yaml.',
    },
  ]);
});

test.each([
  ['letters on other keys', '[1-800-THE-LAST][hotline]'],
  ['a number for another one', '[988][hotline]'],
  ['a web address for a number', '[ncmec.org][hotline]'],
  ['another host', '[TakeItDown.org][take-it-down]'],
  ['another path', '[NCMEC.org/NetSmart][netsmartz]'],
  ['the address of another language', '[NCMEC.org/NetSmartz/es][netsmartz]'],
  ['another mail box', '[helper@example.org][office]'],
])('so are %s', (_, text) => expect(checkExample(contactsShown, say(text))).toMatchObject([{ rule: 'contact-shown', line: 7 }]));

test('what else may be shown is reported', () => {
  expect(checkExample(contactsShown, say('[Tip.org][tips]'))).toMatchObject([{ expected: 'The same address or Tips.org.' }]);
});
