import { expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { contentNote } from './contentNote.ts';

const marks = (id: string) => (text: string) =>
  swap(`      - id: ${id}\n`, `      - id: ${id}\n        content-note: true\n`)(swap('        content-note: true\n', '')(text));

test('a content note on the second slide passes', () => {
  const changes = {
    'slides/workshop.yaml': marks('habits'),
    'slides/en/01-start.md': swap('Ask each day', 'Feel free to leave the room'),
    'slides/es/01-start.md': swap('Pregunte cada día', 'Salga si lo necesita'),
  };
  expect(checkExample(contentNote, changes)).toEqual([]);
});

test('slides that are part of no session yet, as new ones are, do not push it back', () => {
  const added = ['one', 'two'];
  const changes = {
    'slides/workshop.yaml': swap(
      '      - id: welcome\n',
      `${added.map(id => `      - id: ${id}\n        layout: points\n        minutes: {}\n`).join('')}      - id: welcome\n`,
    ),
    ...Object.fromEntries(
      ['en', 'es'].flatMap(language => [
        [`slides/${language}/01-start.md`, (text: string) => text.replace('\n## ', `\n${added.map(id => `## A {#${id}}\n\n- B\n\n`).join('')}## `)],
        [
          `speaker-notes/${language}/01-start.md`,
          (text: string) => text.replace('\n## ', `\n${added.map(id => `## A {#${id}}\n\n${/### .*/.exec(text)?.[0]}\n\nB\n\n`).join('')}## `),
        ],
      ]),
    ),
  };
  expect(checkExample(contentNote, changes)).toEqual([]);
});

test('a workshop without one is reported as that', () => {
  expect(checkExample(contentNote, { 'slides/workshop.yaml': swap('        content-note: true\n', '') })).toEqual([
    {
      file: 'slides/workshop.yaml',
      line: 15,
      column: 9,
      rule: 'content-note',
      message: 'No slide is marked as the content note.',
      expected: '“content-note: true” on the first or second slide, the one that says that the topic is hard and that anyone may step out.',
      fix: 'Mark that slide in slides/workshop.yaml, or write one: some people in the room may have lived through this.',
    },
  ]);
});

test('one that comes later is reported where workshop.yaml has it', () => {
  expect(checkExample(contentNote, { 'slides/workshop.yaml': marks('rules') })).toMatchObject([
    { file: 'slides/workshop.yaml', line: 24, message: 'The content note, “rules”, is slide 3.' },
  ]);
});

test('a language in which it does not say that one may step out is reported', () => {
  expect(checkExample(contentNote, { 'slides/es/01-start.md': swap(' Pueden salir.', '') })).toEqual([
    {
      file: 'slides/es/01-start.md',
      line: 3,
      column: 4,
      rule: 'content-note',
      message: 'The content note doesn’t say in Spanish that people may step out.',
      expected: 'Words such as “Puede salir cuando lo necesite.”',
      fix: 'Add them to this slide.',
    },
  ]);
});
