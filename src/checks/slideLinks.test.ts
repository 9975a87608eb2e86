import { expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { slideLinks } from './slideLinks.ts';

test('links to slides of the deck pass, also to those of another section', () => {
  const changes = { 'slides/en/01-start.md': swap('Ask each day', 'Ask [each day](#rules), and [who can help](#help)') };
  expect(checkExample(slideLinks, changes)).toEqual([]);
});

test('a link to a slide that does not exist is reported at its line', () => {
  expect(checkExample(slideLinks, { 'slides/es/01-start.md': swap('- Pregunte cada día', '- Pregunte\n  [cada día](#regla)') })).toEqual([
    {
      file: 'slides/es/01-start.md',
      line: 10,
      column: 3,
      rule: 'link-slide',
      message: 'The link goes to #regla, but no slide has that id.',
      expected: 'One of these: #welcome, #habits, #rules, #help, or #end.',
      fix: 'Correct the id after the #.',
    },
  ]);
});

test.each([
  ['a slide’s heading', 'slides/en/01-start.md', swap('## House rules {#rules}', '## House [rules](#x) {#rules}'), 12],
  ['a card’s heading', 'slides/en/01-start.md', swap('### Agree', '### [Agree](#x)'), 14],
  ['a card', 'slides/en/01-start.md', swap('Write it down', '**Write [it](#x) down**'), 16],
  ['the notes', 'speaker-notes/es/01-start.md', swap('- ¿Qué les funciona?', '- [¿Qué les funciona?](#x)'), 17],
])('so is one in %s', (_, file, change, line) => {
  expect(checkExample(slideLinks, { [file]: change })).toMatchObject([{ file, line, rule: 'link-slide' }]);
});
