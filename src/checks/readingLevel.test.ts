import { expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { readingLevel } from './readingLevel.ts';

const say = (sentence: string): ReturnType<typeof swap> => swap('Good evening.', `${sentence} `.repeat(20));
const diga = (sentence: string): ReturnType<typeof swap> => swap('Buenas noches.', `${sentence} `.repeat(20));

test('plain notes pass', () => {
  const changes = {
    'speaker-notes/en/01-start.md': say('We will talk about phones at home.'),
    'speaker-notes/es/01-start.md': diga('Hoy vamos a hablar de los celulares.'),
  };
  expect(checkExample(readingLevel, changes)).toEqual([]);
});

test('English notes beyond grade 6 are warned of, for the workshop as a whole', () => {
  expect(checkExample(readingLevel, { 'speaker-notes/en/01-start.md': say('Parents and children talk about phones and other family rules.') })).toMatchObject([
    {
      file: 'speaker-notes/en/01-start.md',
      line: 1,
      rule: 'reading-level-goal',
      expected: 'A score of 6 or lower, so it’s easy to follow in a second language too; above 8 is an error.',
      fix: 'Split long sentences, and use everyday words. Start with the longest ones: speaker-notes/en/01-start.md:7 (10 words), speaker-notes/en/01-start.md:23 (5 words), and speaker-notes/en/02-help.md:7 (5 words).',
    },
  ]);
});

test('beyond grade 8 it is an error', () => {
  const [diagnostic, ...others] = checkExample(readingLevel, { 'speaker-notes/en/01-start.md': say('Facilitators communicate comprehensive information.') });
  expect(others).toEqual([]);
  expect(diagnostic).toMatchObject({ rule: 'reading-level' });
  expect(diagnostic?.message).toMatch(
    /^Overall, the English notes score \d+\.\d on the Flesch–Kincaid scale, which matches U\.S\. school grades\. On average, a sentence has \d\.\d words, and a word has \d\.\d\d syllables\.$/,
  );
});

test.each([
  ['under 65 are warned of', 'Las familias conversan sobre teléfonos con niños y niñas pequeñas.', 'reading-level-goal'],
  ['under 55 are an error', 'Los facilitadores comunican exhaustivamente informaciones institucionales.', 'reading-level'],
])('Spanish notes %s', (_, sentence, rule) => {
  expect(checkExample(readingLevel, { 'speaker-notes/es/01-start.md': diga(sentence) })).toMatchObject([{ file: 'speaker-notes/es/01-start.md', rule }]);
});

test('a document is measured for itself', () => {
  const changes = {
    'slides/en/handout.md': `# Handout\n\n## Part {#part}\n\n${'Facilitators communicate comprehensive information. '.repeat(25)}\n`,
    'slides/es/handout.md': '# Hoja\n\n## Parte {#part}\n\nTexto.\n',
  };
  expect(checkExample(readingLevel, changes)).toMatchObject([{ file: 'slides/en/handout.md', line: 1, rule: 'reading-level' }]);
});
