import { expect } from 'vitest';
import { compileWorkshop } from '../../src/compiler/compileWorkshop.ts';
import { type DescribedDiagnostic, describeDiagnostic } from '../../src/diagnostics/describeDiagnostic.ts';
import { type Changes, exampleSource } from './exampleSource.ts';
import { inOneLine } from './inEnglish.ts';

/** All problems of the example with mistakes put in, in English. */
export const problemsOf = (changes: Changes): readonly DescribedDiagnostic[] =>
  compileWorkshop(exampleSource(changes)).diagnostics.map(diagnostic => describeDiagnostic(diagnostic));

/** Compares all that is said of a mistake in the example: each mistake is reported once, in its place, and nothing follows from it. */
export function expectProblems(changes: Changes, ...expected: readonly string[]): void {
  expect(problemsOf(changes).map(inOneLine)).toEqual(expected);
}
