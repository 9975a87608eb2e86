import { describe, expect, test } from 'vitest';
import { expectProblems, problemsOf } from '../../e2e/examples/exampleDiagnostics.ts';
import { type Changes, swap } from '../../e2e/examples/exampleSource.ts';

const slides = (change: (text: string) => string): Changes => ({ 'slides/es/01-start.md': change });
const notes = (change: (text: string) => string): Changes => ({ 'speaker-notes/es/01-start.md': change });
/** A text of both languages, then its counterpart with a change. */
const welcome = (en: string, es: string): Changes => ({
  'slides/workshop.yaml': swap('layout: title', 'layout: closing'),
  'slides/en/01-start.md': swap('For parents. You may step out.', en),
  'slides/es/01-start.md': swap('Para madres y padres. Pueden salir.', es),
});
const said = (en: string, es: string): Changes => ({
  'speaker-notes/en/01-start.md': swap('Small things count.', en),
  'speaker-notes/es/01-start.md': swap('Lo pequeño cuenta.', es),
});

describe('two languages differ in', () => {
  test.each<[string, Changes, ...string[]]>([
    [
      'a list item that is missing',
      slides(swap('- **Primero** escuche\n', '')),
      'slides/es/01-start.md:9 parity-count: A list item is missing below this line, probably “Listen first”.',
    ],
    [
      'the first list item',
      slides(swap('- Pregunte cada día\n', '')),
      'slides/es/01-start.md:9 parity-count: A list item is missing below this line, probably “Ask each day”.',
    ],
    [
      'a card that is too many',
      slides(text => `${text}\n### Jugar\n\nUn rato\n`),
      'slides/es/01-start.md:22 parity-count: Extra card: the source language doesn’t have one here.',
    ],
    [
      'a paragraph of a card',
      slides(swap('Escríbanlo', 'Escríbanlo\n\nHoy')),
      'slides/es/01-start.md:18 parity-count: Extra paragraph: the source language doesn’t have one here.',
    ],
    ['a list in a card', slides(swap('Escríbanlo', '- Escríbanlo')), 'slides/es/01-start.md:16 parity-count: This is a list.'],
    [
      'a paragraph before the list',
      slides(swap('- Pregunte', 'Cada día:\n\n- Pregunte')),
      'slides/es/01-start.md:9 parity-count: Extra paragraph: the source language doesn’t have one here.',
    ],
    [
      'an image that is decoration in the translation alone',
      welcome('![A phone](images/phone.svg)', '![-](images/phone.svg)'),
      'slides/es/01-start.md:5 parity-decoration: The image “images/phone.svg” is only decoration here, and has a description in slides/en/01-start.md:5.',
    ],
    [
      'an image that is decoration in the source alone',
      said('![-](images/phone.svg) Small', '![Un celular](images/phone.svg) Lo pequeño'),
      'speaker-notes/es/01-start.md:13 parity-decoration: The image “images/phone.svg” has a description here, and is only decoration in speaker-notes/en/01-start.md:13.',
    ],
    ['the kind of a list', said('1. Small\n2. Things', '- Lo pequeño\n- Cuenta'), 'speaker-notes/es/01-start.md:13 parity-count: This is a list.'],
    [
      'a list in a list',
      said('- Small\n  - Things\n- Count', '- Lo\n- Pequeño'),
      'speaker-notes/es/01-start.md:13 parity-count: A list is missing below this line, probably “Things”.',
    ],
    [
      'the paragraphs of a quote',
      said('> Small\n>\n> Things?', '> Lo pequeño'),
      'speaker-notes/es/01-start.md:13 parity-count: A paragraph is missing below this line, probably “Things?”.',
    ],
    [
      'the rows of a table',
      said('| A | B |\n|---|---|\n| C | D |', '| A | B |\n|---|---|'),
      'speaker-notes/es/01-start.md:13 parity-count: This table has 0 rows and 2 columns.',
    ],
    ['the parts of the notes', notes(swap('### Pregunte', '### Haga')), 'speaker-notes/es/01-start.md:15 parity-count: This is the part “### Haga”.'],
    [
      'a part of the notes that is missing',
      notes(swap('### Pregunte\n\n- ¿Qué les funciona?\n', '')),
      'speaker-notes/es/01-start.md:11 parity-count: The part “### Pregunte” is missing below this line, probably “What works for you?”.',
    ],
    [
      'the text of a part',
      notes(swap('### Pregunte\n\n- ¿Qué les funciona?\n', '### Pregunte\n')),
      'speaker-notes/es/01-start.md:15 parity-count: A list is missing below this line, probably “What works for you?”.',
    ],
    [
      'the contact of a link',
      said('See [this][netsmartz].', 'Vea [esto][take-it-down].'),
      'speaker-notes/es/01-start.md:13 parity-links: The link here goes to take-it-down.',
    ],
    ['the slide of a link', said('See [this](#help).', 'Vea [esto](#end).'), 'speaker-notes/es/01-start.md:13 parity-links: The link here goes to #end.'],
    ['a link that is missing', said('See [this](#help).', 'Vea.'), 'speaker-notes/es/01-start.md:13 parity-links: There are no links here.'],
    [
      'a contact that appears twice',
      said('[A][netsmartz] [b](#end)', '[A][netsmartz] [b][netsmartz]'),
      'speaker-notes/es/01-start.md:13 parity-links: The links here go to netsmartz and netsmartz.',
    ],
    [
      'the links of two cards that changed places',
      {
        'slides/es/02-help.md': text =>
          text.replace('[TakeItDown.NCMEC.org][take-it-down]', '[Uno][netsmartz]').replace('[NCMEC.org/NetSmartz/es][netsmartz]', '[Dos][take-it-down]'),
      },
      'slides/es/02-help.md:7 parity-links: The link here goes to netsmartz.',
      'slides/es/02-help.md:11 parity-links: The link here goes to take-it-down.',
    ],
    ['a link in a heading', slides(swap('### Acordar', '### [Acordar](#end)')), 'slides/es/01-start.md:14 parity-links: The link here goes to #end.'],
    ['an image', welcome('![A phone](images/phone.svg) A', 'Uno'), 'slides/es/01-start.md:5 parity-links: There are no images here.'],
  ])('%s', (_, changes, ...expected) => expectProblems(changes, ...expected));

  test.each<[string, Changes]>([
    ['the order of the words around links', said('[A][netsmartz] or [b](#end)', '[B](#end) o [a][netsmartz]')],
    ['which of two paragraphs has a link', said('[A][netsmartz]\n\nB', 'B\n\n[A][netsmartz]')],
    ['emphasis and line breaks', said('**A**\nb', 'A *b*\\\nc')],
    ['the words of an image', welcome('![A phone](images/phone.svg)', '![Un celular](images/phone.svg)')],
  ])('%s, which is no problem', (_, changes) => expectProblems(changes));

  test('a step; the problem says where the other language has it and what to do', () => {
    const changes: Changes = { 'slides/workshop.yaml': swap('layout: cards', 'layout: steps'), ...slides(text => `${text}\n### Jugar\n\nUn rato\n`) };
    expect(problemsOf(changes)).toEqual([
      {
        file: 'slides/es/01-start.md',
        line: 22,
        column: 5,
        rule: 'parity-count',
        message: 'Extra card: the source language doesn’t have one here.',
        expected: 'The same number of cards as below slides/en/01-start.md:18.',
        fix: 'Delete it here, or write it there too.',
      },
    ]);
  });

  test('a link; the problem names the very line of the other language', () => {
    expect(problemsOf(said('A\n\n[B][netsmartz]', 'A\n\nB'))).toEqual([
      {
        file: 'speaker-notes/es/01-start.md',
        line: 15,
        column: 1,
        rule: 'parity-links',
        message: 'There are no links here.',
        expected: 'A link to netsmartz, as in speaker-notes/en/01-start.md:15.',
        fix: 'Link to the same contacts and slides in every language. If a contact has a page for each language, list them in slides/resources.yaml.',
      },
    ]);
  });
});
