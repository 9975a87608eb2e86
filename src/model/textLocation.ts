import type { SourceLocation } from './sourceLocation.ts';

/** Where a heading, paragraph or cell begins in a file, and where each character of its words is. */
export interface TextLocation extends SourceLocation {
  /** Where its words and the file’s characters diverge, in order. Many texts have no such point. */
  readonly turns?: readonly Turn[];
}

/** From the character `at` of the words on, counted from 0 as in `inlinesToLines`, the file goes on at this line and column. */
export interface Turn {
  readonly at: number;
  readonly line: number;
  readonly column: number;
}

/** Where a character of a text is in the file, counted from 0 as in `inlinesToLines`. */
export function locationInText({ file, line, column, turns }: TextLocation, offset: number): SourceLocation {
  const turn = turns?.findLast(({ at }) => at <= offset);
  if (turn) return { file, line: turn.line, column: turn.column + offset - turn.at };
  return column === undefined ? { file, line } : { file, line, column: column + offset };
}
