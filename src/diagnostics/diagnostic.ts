import type { SourceLocation } from '../model/sourceLocation.ts';
import type { RuleName } from './rules.ts';

/** Something wrong with the content, in words for the person who wrote it. */
export interface Diagnostic extends SourceLocation {
  readonly rule: RuleName;
  /** What was found. */
  readonly message: string;
  /** What was expected in its place. */
  readonly expected: string;
  /** What to do next. */
  readonly hint: string;
}

/** Takes note of a problem; work goes on, so that all problems of a workshop are reported together. */
export type Report = (rule: RuleName, location: SourceLocation, words: Pick<Diagnostic, 'message' | 'expected' | 'hint'>) => void;
