import { expect, test } from 'vitest';
import { countText } from './countText.ts';
import { profileOf } from './languages.ts';

const countIn = (language: string, paragraphs: readonly string[]) => countText(paragraphs, profileOf(language).readingScale?.syllables ?? (() => 0));

// Counted by hand: the-cat-sat-on-the-mat 6; it-was-hap-py 4.
test('English is counted', () => expect(countIn('en', ['The cat sat on the mat. It was happy.'])).toEqual({ sentences: 2, words: 9, syllables: 10 }));

// Counted by hand: la-ca-sa-es-gran-de 6; los-ni-ños-jue-gan-en-el-jar-dín 9.
test('Spanish is counted', () =>
  expect(countIn('es', ['La casa es grande. Los niños juegan en el jardín.'])).toEqual({ sentences: 2, words: 10, syllables: 15 }));

test('each paragraph ends a sentence; numbers are no words', () =>
  expect(countIn('en', ['Call now', '24', 'It is 24 free'])).toEqual({ sentences: 2, words: 5, syllables: 5 }));
