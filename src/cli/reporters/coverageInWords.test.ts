import { expect, test } from 'vitest';
import type { LanguageCoverage } from '../../checks/guideCoverageByLength.ts';
import { coverageInWords } from './coverageInWords.ts';

const ids = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `a.p${i + 1}`);
const of = (language: string, ...missing: readonly string[]): LanguageCoverage => ({ language, covered: 9 - missing.length, missing });

test('what is the same in every language is said once, and few points are named', () => {
  const coverage = {
    points: 9,
    sessions: [
      { minutes: 60, languages: [of('en'), of('es')] },
      { minutes: 45, languages: [of('en', 'a.b'), of('es', 'a.b')] },
      { minutes: 20, languages: [of('en', ...ids(8)), of('es', ...ids(8))] },
    ],
  };
  expect(coverageInWords(coverage, 'en')).toBe(
    'Guide: 9 points, in English and Spanish. 60 min: all. 45 min: 8 (without a.b). 20 min: 1 (without a.p1, a.p2, a.p3, a.p4, a.p5, a.p6 and 2 more).',
  );
  expect(coverageInWords(coverage, 'es')).toBe(
    'Guía: 9 puntos, en inglés y español. 60 min: todos. 45 min: 8 (sin a.b). 20 min: 1 (sin a.p1, a.p2, a.p3, a.p4, a.p5, a.p6 y 2 más).',
  );
});

test('where languages differ, each is said', () => {
  const coverage = { points: 9, sessions: [{ minutes: 7.5, languages: [of('en'), of('es', 'a.b', 'a.c')] }] };
  expect(coverageInWords(coverage, 'en')).toBe('Guide: 9 points, in English and Spanish. 7.5 min: all in English, 7 in Spanish (without a.b and a.c).');
  expect(coverageInWords(coverage, 'es')).toBe('Guía: 9 puntos, en inglés y español. 7.5 min: todos en inglés, 7 en español (sin a.b y a.c).');
});

test('one language needs no name', () => {
  expect(coverageInWords({ points: 1, sessions: [{ minutes: 10, languages: [of('en')] }] }, 'en')).toBe('Guide: 1 point. 10 min: all.');
});
