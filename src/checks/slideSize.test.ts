import { expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { exampleInFour } from '../../e2e/examples/exampleInFour.ts';
import { type Changes, swap } from '../../e2e/examples/exampleSource.ts';
import { wordsOf } from '../languages/words.ts';
import { slideSize } from './slideSize.ts';

const words = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');
const items = (count: number): string => Array.from({ length: count }, () => '- Ask').join('\n');

test('a slide of 40 words passes; its title counts, the address of a link and what describes a picture do not', () => {
  expect(
    checkExample(slideSize, {
      'slides/en/02-help.md': swap('Go **calmly**.', `${words(38)} [NCMEC.org/NetSmartz][netsmartz] ![A phone on a table](images/phone.svg)`),
    }),
  ).toEqual([]);
});

test('a slide of 41 words is reported at its heading', () => {
  expect(checkExample(slideSize, { 'slides/en/02-help.md': swap('Go **calmly**.', words(39)) })).toEqual([
    {
      file: 'slides/en/02-help.md',
      line: 13,
      column: 4,
      rule: 'slide-words',
      message: 'This slide has 41 words.',
      expected: 'At most 40, counting the title; addresses, phone numbers, descriptions of pictures, and a table’s cells don’t count.',
      fix: 'Keep one idea. Say the rest in the notes, or use two slides.',
    },
  ]);
});

test('Vietnamese, which puts a space between syllables, has half as many again', () => {
  const inVietnamese = (count: number): readonly unknown[] => {
    const { 'slides/vi/02-help.md': help = '', ...changes } = exampleInFour();
    const text = typeof help === 'string' ? help : '';
    const end = text.lastIndexOf('## ');
    const [heading = '', ...rest] = text.slice(end).split('\n');
    const title = wordsOf(heading.replace(/\{.*\}/, '')).length;
    expect(rest.join('').trim()).not.toBe('');
    const body = Array.from({ length: count - title }, () => 'một').join(' ');
    return checkExample(slideSize, { ...changes, 'slides/vi/02-help.md': `${text.slice(0, end)}${heading}\n\n${body}\n` });
  };
  expect(inVietnamese(60)).toEqual([]);
  expect(inVietnamese(61)).toMatchObject([{ file: 'slides/vi/02-help.md', rule: 'slide-words', expected: expect.stringContaining('At most 60,') }]);
});

test('the words of cards count', () => {
  expect(checkExample(slideSize, { 'slides/es/01-start.md': swap('Escríbanlo', words(41)) })).toMatchObject([{ rule: 'slide-words', line: 12 }]);
});

test.each(['table', 'chart'])('the words in the cells of a slide with the layout %s do not count, but those around them do', layout => {
  const table = `| Month | Plants |\n| --- | --- |\n| ${words(40)} ![A leaf that grows](images/phone.svg) | 20 |`;
  const slide = (text: string): Changes => ({
    'slides/workshop.yaml': swap('id: end\n        layout: closing', `id: end\n        layout: ${layout}`),
    'slides/en/02-help.md': swap('Go **calmly**.', `${table}\n\n${text}`),
    'slides/es/02-help.md': swap('Vayan **con calma**.', `${table}\n\nAlgo.`),
  });
  expect(checkExample(slideSize, slide(words(38)))).toEqual([]);
  expect(checkExample(slideSize, slide(words(39)))).toMatchObject([{ rule: 'slide-words', message: 'This slide has 41 words.' }]);
});

/** Lists of that length on both cards of a slide, in both languages. */
const lists = (first: number, second: number) => ({
  'slides/en/01-start.md': (text: string) => swap('Write it down', items(first))(swap('No screens in bed', items(second))(text)),
  'slides/es/01-start.md': (text: string) => swap('Escríbanlo', items(first))(swap('Sin pantallas en la cama', items(second))(text)),
});

test('six list items pass', () => expect(checkExample(slideSize, lists(4, 2))).toEqual([]));

test('seven are reported in each language, wherever they are on the slide', () => {
  expect(checkExample(slideSize, lists(4, 3))).toMatchObject([
    { file: 'slides/en/01-start.md', line: 12, rule: 'slide-items', message: 'This slide has 7 list items.', expected: 'At most 6.' },
    { file: 'slides/es/01-start.md', line: 12, rule: 'slide-items', message: 'This slide has 7 list items.' },
  ]);
});
