import { expect, test } from 'vitest';
import { hasLetter, spelledWordsIn, spelledWordsOf, toLowercase, wholeWords, wordsOf } from './words.ts';

test.each([
  ['Don’t pay, and don’t send more.', 6],
  ['An ex-partner, 16, sent 1,000 messages', 6],
  ['¿Qué hace él? “Nada”, dice.', 5],
  ['— … !', 0],
  ['اسألوا أطفالكم كل يوم.', 4],
  // Words without spaces between them, as dictionaries cut them.
  ['每天都问孩子。', 4],
  ['พูดคุยกับลูกทุกวัน', 6],
  ['Ask 孩子 in 3 Take It Down', 7],
])('“%s” has %i words', (text, count) => expect(wordsOf(text)).toHaveLength(count));

test('words for a dictionary have letters alone, and straight apostrophes', () => {
  expect(spelledWordsOf('The ex-partner’s 24 “sextorsión” ñandú.')).toEqual(['The', 'ex', "partner's", 'sextorsión', 'ñandú']);
  expect(spelledWordsIn('A ¿qué?')).toEqual([
    { text: 'A', at: 0 },
    { text: 'qué', at: 3 },
  ]);
});

test('a number is no word of letters', () => expect(['24', 'Ñu', '5th'].map(hasLetter)).toEqual([false, true, true]));

test('whole words end where letters end, also those with an accent', () => {
  expect(toLowercase('Él está, ESTÁN y esta\nMAÑANA').match(wholeWords('est[aá]n?|ma|y esta mañana'))).toEqual(['está', 'están', 'y esta mañana']);
});

test('lowercase letters keep every offset', () => {
  const text = 'İstanbul’s\n“SÍ”';
  expect(toLowercase(text)).toHaveLength(text.length);
});
