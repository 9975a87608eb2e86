import { expect, test } from 'vitest';
import { countText, fleschKincaidGrade, inflesz, readingScales } from './readingLevel.ts';

const en = readingScales['en']?.syllables ?? (() => 0);
const es = readingScales['es']?.syllables ?? (() => 0);

// Counted by hand: the-cat-sat-on-the-mat 6; it-was-hap-py 4.
test('English is counted', () => expect(countText(['The cat sat on the mat. It was happy.'], en)).toEqual({ sentences: 2, words: 9, syllables: 10 }));

// Counted by hand: la-ca-sa-es-gran-de 6; los-ni-ños-jue-gan-en-el-jar-dín 9.
test('Spanish is counted', () =>
  expect(countText(['La casa es grande. Los niños juegan en el jardín.'], es)).toEqual({ sentences: 2, words: 10, syllables: 15 }));

test('each paragraph ends a sentence; numbers are no words', () =>
  expect(countText(['Call now', '24', 'It is 24 free'], en)).toEqual({ sentences: 2, words: 5, syllables: 5 }));

test('the Flesch–Kincaid grade of 9 words, 2 sentences and 10 syllables', () => {
  // 0.39 × 4.5 + 11.8 × 1.1111 − 15.59 = 1.755 + 13.1111 − 15.59
  expect(fleschKincaidGrade({ sentences: 2, words: 9, syllables: 10 })).toBeCloseTo(-0.724, 3);
  // 0.39 × 20 + 11.8 × 1.5 − 15.59 = 7.8 + 17.7 − 15.59
  expect(fleschKincaidGrade({ sentences: 5, words: 100, syllables: 150 })).toBeCloseTo(9.91, 10);
});

test('the INFLESZ of 10 words, 2 sentences and 15 syllables', () => {
  // 206.835 − 62.3 × 1.5 − 5 = 206.835 − 93.45 − 5
  expect(inflesz({ sentences: 2, words: 10, syllables: 15 })).toBeCloseTo(108.385, 10);
  // 206.835 − 62.3 × 2 − 20
  expect(inflesz({ sentences: 5, words: 100, syllables: 200 })).toBeCloseTo(62.235, 10);
});
