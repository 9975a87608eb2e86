import { expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { type Changes, swap } from '../../e2e/examples/exampleSource.ts';
import { dictionaryOf } from '../node/package/dictionaries.ts';
import { spelling } from './spelling.ts';

const check = (changes: Changes = {}) => checkExample(spelling, changes, { dictionary: dictionaryOf });
const say = (text: string): Changes => ({ 'speaker-notes/en/01-start.md': swap('Good evening.', text) });
const known = (en: string): Changes => ({ 'slides/words.yaml': `known:\n  en: [${en}]\n` });

test('right words pass', () => expect(check()).toEqual([]));

test('a misspelled word is reported once, where it first appears, with how often', () => {
  expect(check(say('All is\nwlel. Wlel, well.'))).toEqual([
    {
      file: 'speaker-notes/en/01-start.md',
      line: 8,
      column: 1,
      rule: 'spelling',
      message: '“wlel” isn’t in the English dictionary. It’s used 2 times.',
      expected: 'A word from the dictionary, from the lists “known” and “names” in slides/words.yaml, or from a contact’s name.',
      fix: 'Correct the spelling. If it’s right, add the word to “known”, in alphabetical order; if it’s part of a name, such as a street’s, add the name to “names”.',
    },
  ]);
});

test('of a text that is translated but still has its mark, no word is reported', () => {
  expect(check({ 'slides/es/01-start.md': swap('- Pregunte cada día', '- {en} Pregunte cada día') })).toEqual([]);
});

test.each<[string, Changes, string]>([
  ['a missing accent', { 'slides/es/01-start.md': swap('Pregunte cada día', 'Pregunte cada dia') }, 'dia'],
  ['a slide’s title', { 'slides/en/01-start.md': swap('## Small habits', '## Smal habits') }, 'Smal'],
  ['a section’s title', { 'slides/es/02-help.md': swap('# Ayuda\n', '# Aiuda\n') }, 'Aiuda'],
  ['a card', { 'slides/en/01-start.md': swap('### Agree', '### Agre') }, 'Agre'],
])('%s is reported', (_, changes, word) => {
  expect(check(changes)).toMatchObject([{ rule: 'spelling', message: expect.stringContaining(`“${word}”`) }]);
});

test.each([
  ['a contact’s name', 'NetSmartz’s pages'],
  ['a word of the other language in quotation marks', 'Say “cuénteme” or “pregunte” to them.'],
  ['a word of the other language in capitals', 'Text AYUDA.'],
  ['an address that is a link', '[TakeItDown.NCMEC.org][take-it-down]'],
  ['letters alone', 'Plan B, item c'],
])('%s passes', (_, text) => expect(check(say(text))).toEqual([]));

test('a word of the other language by itself does not pass', () => {
  expect(check(say('We say cuénteme.'))).toMatchObject([{ rule: 'spelling' }]);
});

test('the second column of the glossary is read in its own language', () => {
  const glossary = (own: string, other: string) => `# T\n\n| A | B |\n| --- | --- |\n| ${own} | ${other} |\n`;
  expect(check({ 'speaker-notes/en/glossary.md': glossary('Threat', 'Amenaza'), 'speaker-notes/es/glossary.md': glossary('Amenaza', 'Threat') })).toEqual([]);
  expect(check({ 'speaker-notes/en/glossary.md': glossary('Threat', 'Amenasa'), 'speaker-notes/es/glossary.md': glossary('Amenaza', 'Threat') })).toMatchObject(
    [{ file: 'speaker-notes/en/glossary.md', line: 5, message: '“Amenasa” isn’t in the Spanish dictionary.' }],
  );
});

test('a word of the workshop’s own list passes, also at the beginning of a sentence', () => {
  expect(check({ ...say('Sextortion? No sextortion’s end.'), ...known('sextortion') })).toEqual([]);
});

test('the words of a name of the workshop pass in every language', () => {
  const streets: Changes = {
    'slides/words.yaml': 'names: [Oak Street]\n',
    'slides/es/01-start.md': swap('Pregunte cada día', 'Pregunte en Oak Street cada día'),
  };
  expect(check(streets)).toEqual([]);
  expect(check({ ...streets, 'slides/words.yaml': 'names: [Elm Street]\n' })).toMatchObject([{ message: '“Oak” isn’t in the Spanish dictionary.' }]);
});

test('a word of the list that no text needs is reported', () => {
  expect(check(known('phone, sextortion'))).toEqual([
    {
      file: 'slides/words.yaml',
      line: 2,
      column: 8,
      rule: 'words-list',
      message: '“phone” doesn’t need to be in the list of known words.',
      expected: 'Only words that a text uses and the dictionary doesn’t have.',
      fix: 'Remove it from the list.',
    },
    expect.objectContaining({ line: 2, column: 15, message: '“sextortion” doesn’t need to be in the list of known words.' }),
  ]);
});

test('so is a list out of order', () => {
  expect(check({ ...say('The sext, the hotline.'), ...known('sext, hotline') })).toMatchObject([
    { rule: 'words-list', line: 2, column: 14, message: '“hotline” comes after “sext”.', expected: 'Each word once, in alphabetical order.' },
  ]);
});

test('and a word that is in it twice', () => {
  expect(check({ ...say('The hotline.'), ...known('hotline, hotline') })).toMatchObject([
    { rule: 'words-list', line: 2, column: 17, message: '“hotline” is in the list twice.', fix: 'Remove one of them.' },
  ]);
});

test('without dictionaries nothing is reported', () => expect(checkExample(spelling, say('Wlel'))).toEqual([]));
