import { expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { sentenceLength } from './sentenceLength.ts';

const words = (count: number): string => `Word${' word'.repeat(count - 1)}`;

test('a sentence of 25 words passes; the address of a link is no word', () => {
  const change = swap('Here is [Take It Down][take-it-down].', `${words(25)} [TakeItDown.NCMEC.org][take-it-down]. ${words(25)}.`);
  expect(checkExample(sentenceLength, { 'speaker-notes/en/02-help.md': change })).toEqual([]);
});

test('a longer sentence is reported at its own line, in the notes', () => {
  expect(
    checkExample(sentenceLength, { 'speaker-notes/en/02-help.md': swap('Here is [Take It Down][take-it-down].', `Short\none. ${words(3)}.\n${words(26)}.`) }),
  ).toEqual([
    {
      file: 'speaker-notes/en/02-help.md',
      line: 9,
      column: 1,
      rule: 'sentence-length',
      message: 'This sentence has 26 words: “Word word word word word word …”',
      expected: 'At most 25 words, and about 15 on average.',
      fix: 'Split it into two sentences, or cut words.',
    },
  ]);
});

test.each([
  ['a slide', { 'slides/es/01-start.md': swap('- **Primero** escuche', `- **Primero**\n  ${words(30)}`) }, 10],
  [
    'a document',
    {
      'slides/en/handout.md': `# Paper\n\n## Part {#part}\n\n### Card\n\n> ${words(26)}\n`,
      'slides/es/handout.md': '# Hoja\n\n## Parte {#part}\n\n### Uno\n\n> Dos\n',
    },
    7,
  ],
  [
    'a table',
    {
      'speaker-notes/en/g.md': `# T\n\n| A | B |\n| --- | --- |\n| C | ${words(26)} |\n`,
      'speaker-notes/es/g.md': '# T\n\n| A | B |\n| --- | --- |\n| C | D |\n',
    },
    5,
  ],
])('so is one in %s', (_, changes, line) => expect(checkExample(sentenceLength, changes)).toMatchObject([{ rule: 'sentence-length', line }]));
