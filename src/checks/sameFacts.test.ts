import { describe, expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { exampleInFour } from '../../e2e/examples/exampleInFour.ts';
import { type Changes, swap } from '../../e2e/examples/exampleSource.ts';
import { inOneLine } from '../../e2e/examples/inEnglish.ts';
import { sameAddresses } from './sameAddresses.ts';
import { sameNames } from './sameNames.ts';
import { sameNumbers } from './sameNumbers.ts';

/** The same place of the notes in both languages. */
const said = (en: string, es: string): Changes => ({
  'speaker-notes/en/01-start.md': swap('Small things count.', en),
  'speaker-notes/es/01-start.md': swap('Lo pequeño cuenta.', es),
});
const here = 'speaker-notes/es/01-start.md:13';
const there = 'speaker-notes/en/01-start.md:13';

describe('numbers', () => {
  const reported = (changes: Changes): readonly string[] => checkExample(sameNumbers, changes).map(inOneLine);

  test.each([
    ['a digit that differs', 'Daniel is 15.', 'Daniel tiene 16.', `parity-numbers: This says 16, but ${there} says 15.`],
    ['a number that is missing', 'Call 911.', 'Llame.', `parity-numbers: The number 911 is in ${there} but not here.`],
    ['a number that is too much', 'Call.', 'Llame al 911.', `parity-numbers: The number 911 is here but not in ${there}.`],
    ['a year', 'In 2026', 'En 2025', `parity-numbers: This says 2025, but ${there} says 2026.`],
    ['a time', 'At 7:30 p.m.', 'A las 7:45 p. m.', `parity-numbers: This says 7:45 p. m, but ${there} says 7:30 p.m.`],
    ['a count in words', 'Three minutes', 'Cuatro minutos', `parity-number-words: This says “Cuatro”, but ${there} says “Three”.`],
    ['a digit for another word', 'Keep 2 rules', 'Tenga tres reglas', `parity-numbers: The number 2 is in ${there} but not here.`],
  ])('%s', (_, en, es, expected) => expect(reported(said(en, es))[0]).toBe(`${here} ${expected}`));

  test.each([
    ['times', 'At 7 p.m. or 7:30', 'A las 19:00 o 19:30'],
    ['a number in words for one in digits', '15 people, 2 rules, 1 idea', 'Quince personas, dos reglas, una idea'],
    ['digits for a number in words', 'Thirty-five years', '35 años'],
    ['“both” for two', 'The two of them, once', 'Ambos, una vez'],
    ['another order, and a number once more', '15 or 16', '16 o 15, sí, 15'],
    ['what a contact shows', 'Call [1-800-843-5678][take-it-down]', 'Llame al [1-800-THE-LOST][take-it-down]'],
  ])('%s are the same', (_, en, es) => expect(reported(said(en, es))).toEqual([]));

  test('the line is that of the very words, in both languages', () => {
    expect(reported(said('A\n\n- B\n- C\n  of 15', 'A\n\n- B\n- C\n  de 16'))).toEqual([
      'speaker-notes/es/01-start.md:17 parity-numbers: This says 16, but speaker-notes/en/01-start.md:17 says 15.',
    ]);
  });

  test('those of a text that is not translated yet are the same', () => expect(reported(said('Three of 15', '{en} Three of 15'))).toEqual([]));

  test('those in words are not compared in a language whose number words are not known; those in digits are', () => {
    const four = exampleInFour();
    const said = (en: string, ar: string): Changes => ({
      ...four,
      'speaker-notes/en/01-start.md': swap('Small things count.', en),
      'speaker-notes/ar/01-start.md': String(four['speaker-notes/ar/01-start.md']).replace('الأشياء الصغيرة مهمة.', ar),
    });
    expect(reported(said('Three rules', 'ثلاث قواعد')).filter(each => each.includes('/ar/'))).toEqual([]);
    expect(reported(said('In 15 minutes', 'خلال ١٦ دقيقة')).filter(each => each.includes('/ar/'))).toEqual([
      'speaker-notes/ar/01-start.md:13 parity-numbers: This says ١٦, but speaker-notes/en/01-start.md:13 says 15.',
    ]);
  });

  test('those of another card do not count', () => {
    const changes = { 'slides/en/01-start.md': swap('Write it down', 'By 9 p.m.'), 'slides/es/01-start.md': swap('Sin pantallas en la cama', 'A las 9 p. m.') };
    expect(reported(changes)).toEqual([
      'slides/es/01-start.md:16 parity-numbers: The number 9 p.m is in slides/en/01-start.md:16 but not here.',
      'slides/es/01-start.md:20 parity-numbers: The number 9 p. m is here but not in slides/en/01-start.md:20.',
    ]);
  });

  test('rows of a glossary are paired by their terms, however they are sorted', () => {
    const glossary = (...rows: readonly string[]): string => `# G\n\n| A | B | C |\n|---|---|---|\n${rows.join('\n')}\n`;
    const changes = (age: number): Changes => ({
      'speaker-notes/en/glossary.md': glossary('| adult | mayor | From 18 on |', '| child | menor | Under 17 |'),
      'speaker-notes/es/glossary.md': glossary(`| mayor | adult | Desde los ${age} |`, '| menor | child | Antes de los 17 |').replace(
        /(\| mayor.*\n)(.*\n)/,
        '$2$1',
      ),
    });
    expect(reported(changes(18))).toEqual([]);
    expect(reported(changes(19))).toEqual(['speaker-notes/es/glossary.md:6 parity-numbers: This says 19, but speaker-notes/en/glossary.md:5 says 18.']);
  });
});

describe('names', () => {
  const reported = (changes: Changes, words = 'names: [FBI]\n'): readonly string[] =>
    checkExample(sameNames, { 'slides/words.yaml': words, ...changes }).map(inOneLine);

  test.each([
    ['a name of the list', 'Ask the FBI.', 'Pregunte al FIB.', `parity-names: The name “FBI” is in ${there} but not here.`],
    ['in lowercase', 'Ask the FBI.', 'Pregunte al fbi.', `parity-names: The name “FBI” is in ${there} but not here.`],
    ['a contact with one name', 'Take It Down and the FBI', 'Bájala y el FBI', `parity-names: The name “Take It Down” is in ${there} but not here.`],
    ['a name that is too much', 'Ask.', 'Pregunte al FBI.', `parity-names: The name “FBI” is here but not in ${there}.`],
  ])('%s', (_, en, es, expected) => expect(reported(said(en, es))).toContain(`${here} ${expected}`));

  test.each([
    ['a name in the same notes', 'The FBI.\n\nAsk them.', 'El FBI.\n\nAl FBI.'],
    ['a word that has the letters of one', 'FBI, FBIs', 'FBI, FBIes'],
  ])('%s passes', (_, en, es) => expect(reported(said(en, es))).toEqual([]));

  test('a name that is a term of the list “fixed”, or made of them, is not reported here', () => {
    expect(reported(said('Take It Down', 'Bájala'), 'fixed: [Take It, Down]\n')).toEqual([]);
  });

  test('a name that no text has is taken off the list', () =>
    expect(reported({})).toEqual(['slides/words.yaml:1:9 words-list: The name “FBI” isn’t in any text.']));
});

describe('addresses that links show', () => {
  const reported = (changes: Changes): readonly string[] => checkExample(sameAddresses, changes).map(inOneLine);

  test.each([
    [
      'words in place of it',
      'See [NCMEC.org/NetSmartz][netsmartz].',
      'Vea [la página][netsmartz].',
      `The contact NCMEC.org/NetSmartz is in ${there} but not here.`,
    ],
    [
      'it in place of words',
      'See [the page][netsmartz].',
      'Vea [NCMEC.org/NetSmartz/es][netsmartz].',
      `The contact NCMEC.org/NetSmartz/es is here but not in ${there}.`,
    ],
  ])('%s', (_, en, es, expected) => expect(reported(said(en, es))).toEqual([`${here} parity-addresses: ${expected}`]));

  test('each language may have its own', () => {
    expect(reported(said('See [NCMEC.org/NetSmartz][netsmartz].', 'Vea [NCMEC.org/NetSmartz/es][netsmartz].'))).toEqual([]);
  });
});
