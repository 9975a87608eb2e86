import { expect, test } from 'vitest';
import { readingScale } from './readingScale.ts';

test('the Flesch–Kincaid grade of 9 words, 2 sentences and 10 syllables', () => {
  // 0.39 × 4.5 + 11.8 × 1.1111 − 15.59 = 1.755 + 13.1111 − 15.59
  expect(readingScale.level({ sentences: 2, words: 9, syllables: 10 })).toBeCloseTo(-0.724, 3);
  // 0.39 × 20 + 11.8 × 1.5 − 15.59 = 7.8 + 17.7 − 15.59
  expect(readingScale.level({ sentences: 5, words: 100, syllables: 150 })).toBeCloseTo(9.91, 10);
});
