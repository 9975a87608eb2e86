import { expect, test } from 'vitest';
import { inlinesToText } from '../model/walk.ts';
import { markTexts } from './markTexts.ts';

const mark = (text: string, others: Partial<Parameters<typeof markTexts>[1]> = {}): string =>
  markTexts(text, { source: 'en', isTranslatable: inlines => /[a-z]/.test(inlinesToText(inlines)), ...others });

test.each([
  ['headings, whose ids stay', '# A b\n\n## C d {#c}\n', '# {en} A b\n\n## {en} C d {#c}\n'],
  ['a heading that begins with a number', '### 1. Thank', '### {en} 1. Thank'],
  ['a quote without a space', '>One', '>{en} One'],
  ['a paragraph of several lines, once', 'One\ntwo\n\nThree', '{en} One\ntwo\n\n{en} Three'],
  ['items of a list, numbered ones too', '- One\n- **two**\n\n1. three\n2) four', '- {en} One\n- {en} **two**\n\n1. {en} three\n2) {en} four'],
  ['items of a list in a list', '- One\n  - two\n    more', '- {en} One\n  - {en} two\n    more'],
  ['a quote, and a list in it', '> One\n> two\n>\n> - three', '> {en} One\n> two\n>\n> - {en} three'],
  ['cells of a table', '| A b | C d |\n| --- | --- |\n| e\\|f | 7 |', '| {en} A b | {en} C d |\n| --- | --- |\n| {en} e\\|f | 7 |'],
  ['lines that end as on Windows', '- One\r\n- two\r\n', '- {en} One\n- {en} two\n'],
])('the mark comes before %s', (_, text, marked) => expect(mark(text)).toBe(marked));

test('a text that has the mark already gets no second one', () => {
  expect(mark('## {en} One {#a}\n\n{en} Two\n\n| {en} A b | C d |\n| --- | --- |\n')).toBe(
    '## {en} One {#a}\n\n{en} Two\n\n| {en} A b | {en} C d |\n| --- | --- |\n',
  );
});

test('what needs no translation has none', () => expect(mark('## 988 {#a}\n\n- 7\n- One')).toBe('## 988 {#a}\n\n- 7\n- {en} One'));

test('headings of notes can be translated at once', () => {
  const heading = (): string => 'Diga';
  expect(mark('## One {#one}\n\n### Say\n\nTwo', { heading })).toBe('## {en} One {#one}\n\n### Diga\n\n{en} Two');
});
