import { expect, test } from 'vitest';
import { cleanCharacters, isGarbled } from './cleanCharacters.ts';

test.each([
  ['ligatures are letters', 'eﬀect, ﬁnd, ﬂat, oﬃce', 'effect, find, flat, office'],
  ['accents are on their letters', 'educacio\u0301n', 'educación'],
  ['all spaces are alike', 'a\u00A0b\tc', 'a b c'],
  ['bullets of Symbol are bullets', '\uF0B7', '•'],
  ['what cannot be seen goes', 'a\u200Bb\uFEFF', 'ab'],
])('%s', (_, text, expected) => expect(cleanCharacters(text)).toBe(expected));

const words = 'Children should always have a helmet that fits, and parents have to look whether the straps are closed when they ride. ';

test.each([
  ['text', words.repeat(3), false],
  ['text in Spanish and Vietnamese', 'Los niños siempre llevan casco cuando salen. Trẻ em luôn đội mũ bảo hiểm khi đi xe đạp. '.repeat(6), false],
  ['a short abbreviation', 'NCMEC', false],
  ['codes instead of letters', '\uE001\uE002\uE003 \uE004\uE005'.repeat(9), true],
  ['control characters', '\u0003\u0004\u0005abc\u0006\u0007'.repeat(9), true],
  [
    'letters that are moved in the alphabet',
    words.repeat(3).replace(/[a-z]/g, letter => 'bcdfghjklmnpqrstvwxzbcdfgh'['abcdefghijklmnopqrstuvwxyz'.indexOf(letter)] ?? ''),
    true,
  ],
])('%s', (_, text, expected) => expect(isGarbled(text)).toBe(expected));
