import { expect, test } from 'vitest';
import { readingScale } from './readingScale.ts';

test('the INFLESZ of 10 words, 2 sentences and 15 syllables', () => {
  // 206.835 − 62.3 × 1.5 − 5 = 206.835 − 93.45 − 5
  expect(readingScale.level({ sentences: 2, words: 10, syllables: 15 })).toBeCloseTo(108.385, 10);
  // 206.835 − 62.3 × 2 − 20
  expect(readingScale.level({ sentences: 5, words: 100, syllables: 200 })).toBeCloseTo(62.235, 10);
});
