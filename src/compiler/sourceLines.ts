import { matchesIn } from '../model/matchesIn.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import type { TextLocation } from '../model/textLocation.ts';
import { locationOfRest, TextLocationBuilder } from './textLocationBuilder.ts';

/**
 * The lines of a Markdown file. A parser of Markdown takes away what is before a text in its lines (spaces, `>`, `-`) and gives no columns;
 * but what it leaves of a line ends where the line ends, which shows where it begins.
 */
export class SourceLines {
  readonly #file: string;
  readonly #lines: readonly string[];

  constructor(file: string, text: string) {
    this.#file = file;
    this.#lines = text.split('\n');
  }

  /** Where a block begins, from its line and its text: at its first character that is not a space. */
  startOf(line: number, text: string): SourceLocation & { readonly column: number } {
    const at = Math.min(line, this.#lines.length);
    const end = text.indexOf('\n');
    const rest = (end < 0 ? text : text.slice(0, end)).trim();
    return { file: this.#file, line: at, column: startIn(this.#lines[at - 1] ?? '', rest) + 1 };
  }

  /** The location of a text of one line or more. It begins at its first character that is not a space. */
  locate(text: string, line: number): TextLocation {
    const builder = new TextLocationBuilder();
    let next = line;
    let empty = 0;
    for (const part of text.split('\n')) {
      const at = part.trim() ? this.#lineOf(part.trim(), next, empty) : next;
      const start = this.startOf(at, part);
      const indent = part.length - part.trimStart().length;
      // The parser puts spaces in the place of a tab, which has one column alone.
      builder.add(indent, { ...start, column: Math.max(1, start.column - indent) }, 0);
      builder.add(part.length - indent + 1, start, 0);
      if (part.trim()) [next, empty] = [at + 1, 0];
      else empty++;
    }
    return builder.build(this.startOf(line, text));
  }

  /** The line of a part of a text after empty lines: where text is indented far, the parser adds some that the file does not have. */
  #lineOf(part: string, line: number, empty: number): number {
    for (let at = line; at < line + empty; at++) if (this.#lines[at - 1]?.trimEnd().endsWith(part)) return at;
    return line + empty;
  }

  /** The locations of the cells of a row, from the row as it is written and the cells as the parser reads them. */
  locateCells(row: string, cells: readonly string[], line: number): readonly TextLocation[] {
    const start = this.startOf(line, row);
    const written = splitRow(row.trim());
    return cells.map((cell, i) => {
      const { at, text } = written[i] ?? { at: 0, text: '' };
      return locationOfRest(text, cell, { ...start, column: start.column + at }, 0);
    });
  }
}

function startIn(line: string, rest: string): number {
  const written = line.trimEnd();
  if (rest !== '' && written.endsWith(rest)) return written.length - rest.length;
  // Cut at its end too, or not there at all, as in a line that was taken out.
  const found = rest === '' ? -1 : written.indexOf(rest);
  return found >= 0 ? found : Math.max(written.search(/\S/), 0);
}

/** How many cells a row has as it is written. */
export function countCells(row: string): number {
  const cells = splitRow(row.trim());
  // What follows the last bar is no cell.
  return cells.length - (cells.length > 1 && cells.at(-1)?.text === '' ? 1 : 0);
}

const escapesAndBars = /\\.|\|/gs;

/** The cells of a row, each with where it begins: `|` divides them unless an odd number of backslashes is before it. */
function splitRow(row: string): readonly { readonly at: number; readonly text: string }[] {
  const cells: { at: number; text: string }[] = [];
  let begin = 0;
  for (const { 0: found, index } of [...matchesIn(row, escapesAndBars), { 0: '|', index: row.length }]) {
    if (found !== '|') continue;
    const cell = row.slice(begin, index);
    if (begin > 0 || cell.trim()) cells.push({ at: begin + cell.length - cell.trimStart().length, text: cell.trim() });
    begin = index + 1;
  }
  return cells;
}
