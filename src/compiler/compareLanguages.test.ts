import { describe, expect, test } from 'vitest';
import { expectProblems, problemsOf } from './exampleProblems.ts';
import { type Changes, swap } from './exampleSource.ts';

describe('two languages of a slide differ in', () => {
  test.each<[string, Changes, string]>([
    [
      'the number of list items',
      { 'slides/es/01-start.md': swap('- **Primero** escuche\n', '') },
      'slides/es/01-start.md:9 parity-count: The number of list items is 1.',
    ],
    [
      'the number of cards',
      { 'slides/es/01-start.md': text => `${text}\n### Jugar\n\nUn rato\n` },
      'slides/es/01-start.md:12 parity-count: The number of cards (### headings) is 3.',
    ],
    [
      'the paragraphs of a card',
      { 'slides/es/01-start.md': swap('Escríbanlo', 'Escríbanlo\n\nHoy') },
      'slides/es/01-start.md:14 parity-count: The number of paragraphs is 2.',
    ],
    [
      'a list in a card',
      { 'slides/es/01-start.md': swap('Escríbanlo', 'Escríbanlo\n\n- Hoy') },
      'slides/es/01-start.md:14 parity-count: The number of lists is 1.',
    ],
    [
      'the paragraphs before the list',
      { 'slides/es/01-start.md': swap('- Pregunte', 'Cada día:\n\n- Pregunte') },
      'slides/es/01-start.md:7 parity-count: The number of paragraphs is 1.',
    ],
    [
      'the parts of the notes',
      { 'speaker-notes/es/01-start.md': swap('### Pregunte', '### Haga') },
      'speaker-notes/es/01-start.md:9 parity-count: The notes have the parts say, do.',
    ],
  ])('%s', (_, changes, expected) => expectProblems(changes, expected));

  test('steps, counted as cards; the problem says where the other language is', () => {
    const changes: Changes = {
      'slides/workshop.yaml': swap('layout: cards', 'layout: steps'),
      'slides/es/01-start.md': text => `${text}\n### Jugar\n\nUn rato\n`,
    };
    expect(problemsOf(changes)).toEqual([
      {
        file: 'slides/es/01-start.md',
        line: 12,
        rule: 'parity-count',
        message: 'The number of cards (### headings) is 3.',
        expected: '2, as in slides/en/01-start.md:12.',
        hint: 'Bring the two languages to the same number; steps appear in both at once.',
      },
    ]);
  });
});
