import { describe, expect, test } from 'vitest';
import { type Answer, type AnswerKind, answerText, findAnswers } from './findAnswers.ts';

/** A text as the search reads it: all it needs of a node is its text. */
const node = (text: string): Node => ({ textContent: text }) as Node;
const answer = (kind: AnswerKind, en: readonly [string, string], es: readonly [string, string]): Answer => ({
  kind,
  texts: [answerText('en', en[0], [node(en[1])]), answerText('es', es[0], [node(es[1])])],
});

const pay = answer('questions', ['Should we pay?', 'No. Paying does not stop it.'], ['¿Hay que pagar?', 'No. Pagar no lo detiene.']);
const crime = answer('questions', ['Is it a crime?', 'Yes. The police and the school can help.'], ['¿Es un delito?', 'Sí. La policía puede ayudar.']);
const term = answer('glossary', ['crime', 'delito: what the law forbids'], ['delito', 'crime: lo que la ley prohíbe']);
const note = answer(
  'notes',
  ['At school', 'If somebody asks about the crime, give the number.'],
  ['En la escuela', 'Si preguntan por el delito, dé el número.'],
);
const all = [note, term, pay, crime];

/** An answer of which all texts say the same. */
const pair = (text: string): Answer => answer('questions', [text, text], [text, text]);

const titlesFor = (question: string): readonly (string | undefined)[] => findAnswers(all, question).map(({ texts }) => texts[0]?.title);

test.each<[string, string, string]>([
  ['in English', 'pay', 'Should we pay?'],
  ['in Spanish', 'pagar', 'Should we pay?'],
  ['without accents', 'policia', 'Is it a crime?'],
  ['in capitals, with marks', '¿PAGAR?', 'Should we pay?'],
  ['by part of a word', 'polic', 'Is it a crime?'],
  ['as a whole sentence, of which a few words are elsewhere', 'should we really pay them', 'Should we pay?'],
])('an answer is found %s', (_, question, title) => expect(titlesFor(question)[0]).toBe(title));

test('a word in a title counts more than the same in a text, whatever kind it is of', () => {
  expect(titlesFor('school')).toEqual(['At school', 'Is it a crime?']);
});

test('a longer word counts more than a shorter one', () => {
  const [short, long] = [pair('We and us'), pair('Police and us')];
  expect(findAnswers([short, long], 'we police us')).toEqual([long, short]);
});

test('where all else is equal, prepared answers come before the glossary, and that before the notes', () => {
  expect(titlesFor('crime')).toEqual(['Is it a crime?', 'crime', 'At school']);
});

describe('nothing is found', () => {
  test.each([
    ['', 'before anything is typed'],
    ['?!', 'of marks alone'],
    ['zebra', 'of a word that is nowhere'],
    ['pay zebra', 'if one of two words is missing'],
    ['should zebras pay or sing', 'if half of a sentence is missing'],
  ])('“%s”: %s', question => expect(findAnswers(all, question)).toEqual([]));
});
