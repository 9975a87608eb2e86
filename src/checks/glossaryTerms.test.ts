import { expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { exampleInFour } from '../../e2e/examples/exampleInFour.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { glossaryTerms } from './glossaryTerms.ts';

const glossary = (title: string, ...rows: readonly string[]): string =>
  `# ${title}\n\n| A | B | C |\n| --- | --- | --- |\n${rows.map(row => `| ${row} | … |\n`).join('')}`;
const glossaries = {
  'speaker-notes/en/glossary.md': glossary('Glossary', 'Rule | Regla', 'Forward (to) | Reenviar', 'NetSmartz | NetSmartz (no se traduce)'),
  'speaker-notes/es/glossary.md': glossary('Glosario', 'NetSmartz (no se traduce) | NetSmartz', 'Reenviar | Forward (to)', 'Regla | Rule'),
  'slides/words.yaml': 'fixed: [rule, forward]\n',
};

test('a workshop that says its terms alike passes', () => expect(checkExample(glossaryTerms, glossaries)).toEqual([]));

test('a term that one language of a slide says and the other does not is reported in the other', () => {
  const changes = { ...glossaries, 'slides/es/01-start.md': swap('## Reglas de la casa', '## Normas de la casa') };
  expect(checkExample(glossaryTerms, changes)).toEqual([
    {
      file: 'slides/es/01-start.md',
      line: 12,
      column: 4,
      rule: 'term-pair',
      message: 'The English slide says “rule”, but this one doesn’t say “regla”.',
      expected: '“regla”, as in the glossary.',
      fix: 'Use the glossary’s term here, or a different word in English.',
    },
  ]);
});

test('so is one of the notes, in either direction and in any form', () => {
  const changes = { ...glossaries, 'speaker-notes/es/01-start.md': swap('Lo pequeño cuenta.', 'No lo reenvíen.') };
  expect(checkExample(glossaryTerms, changes)).toMatchObject([
    { file: 'speaker-notes/en/01-start.md', line: 13, message: expect.stringContaining('“reenviar”') },
  ]);
});

test('so is one of a document', () => {
  const document = (text: string): string => `# Paper\n\n## Part {#part}\n\n${text}\n`;
  const changes = { ...glossaries, 'slides/en/handout.md': document('Rules help.'), 'slides/es/handout.md': document('Las normas ayudan.') };
  expect(checkExample(glossaryTerms, changes)).toMatchObject([{ file: 'slides/es/handout.md', line: 1 }]);
});

test('a term that only one glossary has is reported there', () => {
  const changes = {
    ...glossaries,
    'speaker-notes/es/glossary.md': glossary('Glosario', 'NetSmartz | NetSmartz', 'Reenviar | Forward', 'Norma | Rule'),
    'slides/words.yaml': 'fixed: [forward]\n',
  };
  expect(checkExample(glossaryTerms, changes)).toEqual([
    {
      file: 'speaker-notes/en/glossary.md',
      line: 5,
      column: 3,
      rule: 'term-pair',
      message: 'The other glossary doesn’t pair “rule” with “regla”.',
      expected: 'The same pairs in the glossaries of both languages.',
      fix: 'Write the term the same way in both, or add it to the other one.',
    },
    expect.objectContaining({ file: 'speaker-notes/es/glossary.md', line: 7 }),
  ]);
});

test('a fixed term that the glossary does not have is reported in words.yaml', () => {
  expect(checkExample(glossaryTerms, { ...glossaries, 'slides/words.yaml': 'fixed:\n  - consent\n' })).toMatchObject([
    { file: 'slides/words.yaml', line: 2, rule: 'term-unknown', message: 'The Spanish glossary doesn’t have “consent”.' },
  ]);
});

test('of a language whose words Charla cannot bend, the glossary alone is compared', () => {
  const rows = { ar: 'قاعدة | Rule', vi: 'Quy tắc | Rule', zh: '规则 | Rule' };
  const changes = {
    ...exampleInFour(),
    'speaker-notes/en/glossary.md': glossary('Glossary', 'Rule | قاعدة, Quy tắc, 规则'),
    ...Object.fromEntries(Object.entries(rows).map(([language, row]) => [`speaker-notes/${language}/glossary.md`, glossary('G', row)])),
    'slides/words.yaml': 'fixed: [rule]\n',
  };
  expect(checkExample(glossaryTerms, changes)).toEqual([]);
  expect(checkExample(glossaryTerms, { ...changes, 'speaker-notes/ar/glossary.md': glossary('G', 'قاعدة | Habit') })).not.toEqual([]);
});
