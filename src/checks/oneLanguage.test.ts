import { expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { exampleInFour } from '../../e2e/examples/exampleInFour.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { oneLanguage } from './oneLanguage.ts';

test('English left in Spanish text is reported', () => {
  expect(
    checkExample(oneLanguage, {
      'speaker-notes/es/01-start.md': swap('Lo pequeño cuenta.', 'Small things count, and they are easy to do with your children.'),
    }),
  ).toEqual([
    {
      file: 'speaker-notes/es/01-start.md',
      line: 13,
      column: 1,
      rule: 'other-language',
      message: 'This looks like English: “and”, “they”, “are”, and “to”.',
      expected: 'Text in Spanish.',
      fix: 'Translate it, or move it to the file in its own language.',
    },
  ]);
});

test.each([
  ['a title', 'slides/es/01-start.md', swap('## Reglas de la casa', '## Rules of the house'), 12],
  ['a list item', 'slides/en/01-start.md', swap('Ask each day', 'Pregunte cada día con su hijo'), 9],
])('so is %s', (_, file, change, line) => expect(checkExample(oneLanguage, { [file]: change })).toMatchObject([{ file, line, rule: 'other-language' }]));

test('so is a sentence in the middle of a paragraph, at its line', () => {
  const text =
    'Buenas noches a todos los que vinieron hoy.\nEstamos aquí por los hijos que tenemos. We are here for them, and for you.\nGracias por estar con nosotros en la escuela.';
  expect(checkExample(oneLanguage, { 'speaker-notes/es/01-start.md': swap('Lo pequeño cuenta.', text) })).toMatchObject([
    { line: 14, message: 'This looks like English: “we”, “are”, “for”, and “them”.' },
  ]);
});

test.each([
  ['es', 'Si la persona no habla español, dígale en inglés que se quede: “Please wait for them here with me.” Luego llame a la línea que le dieron.'],
  ['en', 'Say “su hijo o hija” when you speak to the parents of a child.'],
  ['en', 'Los Angeles'],
  ['es', 'Take It Down sirve'],
  ['es', 'Diga “Spanish, please” y espere; si la línea no atiende, marque otra vez.'],
] as const)('in “%s” this passes: %s', (language, text) => {
  const [file, location] = language === 'en' ? ['speaker-notes/en/01-start.md', 'Good evening.'] : ['speaker-notes/es/01-start.md', 'Buenas noches.'];
  expect(checkExample(oneLanguage, { [file]: swap(location, text) })).toEqual([]);
});

test('what is word for word its source in a language that Charla does not know is reported, unless it is a name or has its mark', () => {
  const four = exampleInFour();
  const inVietnamese = (text: string) =>
    checkExample(oneLanguage, { ...four, 'slides/vi/01-start.md': String(four['slides/vi/01-start.md']).replace('Không màn hình trên giường', text) }).filter(
      ({ file }) => /^slides.vi/.test(file),
    );
  expect(inVietnamese('No screens in bed')).toEqual([
    {
      file: 'slides/vi/01-start.md',
      line: 20,
      column: 1,
      rule: 'other-language',
      message: 'This is word for word the same as slides/en/01-start.md:20.',
      expected: 'Text in Vietnamese.',
      fix: 'Translate it, or put the mark {en} in front of it until someone does.',
    },
  ]);
  expect(inVietnamese('{en} No screens in bed')).toEqual([]);
  expect(inVietnamese('Take It Down')).toEqual([]);
});
