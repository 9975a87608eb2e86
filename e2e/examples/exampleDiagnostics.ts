import { expect } from 'vitest';
import { compileWorkshop } from '../../src/compiler/compileWorkshop.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { type Changes, exampleSource } from './exampleSource.ts';

/** All problems of the example with mistakes put in. */
export const problemsOf = (changes: Changes): readonly Diagnostic[] => compileWorkshop(exampleSource(changes)).diagnostics;

/** A problem as `file:line:column rule: message`. */
export const inOneLine = ({ file, line, column, rule, message }: Diagnostic): string => `${[file, line, column].filter(Boolean).join(':')} ${rule}: ${message}`;

/** Compares all that is said of a mistake in the example: each mistake is told once, where it stands, and nothing follows from it. */
export function expectProblems(changes: Changes, ...expected: readonly string[]): void {
  expect(problemsOf(changes).map(inOneLine)).toEqual(expected);
}
