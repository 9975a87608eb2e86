import { type Html, html } from '../markup/html.ts';
import { inlinesToHtml } from '../markup/textToHtml.ts';
import type { Language } from '../model/language.ts';
import type { Table, TableCell } from '../model/text.ts';
import { inlinesToText } from '../model/walk.ts';
import type { SlideView } from './layout.ts';
import { readValue } from './readValue.ts';

/** Rows below the head, and columns, that can be read from the back of a room. */
export const tableRange = { rows: [1, 6], columns: [2, 4] } as const;

/** A table of a slide: the first row names the columns, the first column the rows. Columns of numbers are aligned where the numbers end. */
export function slideTable({ head, rows }: Table, view: SlideView): Html {
  const isNumeric = numberColumns({ head, rows }, view.language);
  const number = (c: number) => isNumeric[c] && html` class="number-cell"`;
  // An empty corner is no header of anything.
  const headCell = (cell: TableCell, c: number) =>
    inlinesToText(cell) ? html`<th scope="col"${number(c)}>${inlinesToHtml(cell, view)}</th>` : html`<td></td>`;
  const bodyCell = (cell: TableCell, c: number) =>
    c === 0 ? html`<th scope="row">${inlinesToHtml(cell, view)}</th>` : html`<td${number(c)}>${inlinesToHtml(cell, view)}</td>`;
  const letters = longestWords([head, ...rows]);
  const long = letters > maxLetters && html` data-long-words="${letters > maxSmallLetters ? 'broken' : 'small'}"`;
  return html`<table data-columns="${head.length}" data-rows="${rows.length}"${long}><thead><tr>${head.map(headCell)}</tr></thead><tbody>${rows.map(
    cells => html`<tr>${cells.map(bodyCell)}</tr>`,
  )}</tbody></table>`;
}

/** Whether each column of a table is one of numbers; the first names the rows. */
export const numberColumns = ({ head, rows }: Pick<Table, 'head' | 'rows'>, language: Language): readonly boolean[] =>
  head.map((_, c) => c > 0 && rows.every(row => isNumberOrNone(row[c] ?? [], language)));

/** Letters that fit beside each other on half a sheet or a phone: about 19 em, with bold letters of 0.6 em. */
const maxLetters = 31;
/** The same in the smaller type of a table with more of them. */
const maxSmallLetters = 34;

/** The letters of the longest words of all columns together, which is as narrow as a table can be without breaking one. */
function longestWords(rows: readonly (readonly TableCell[])[]): number {
  const longest = (cells: readonly (TableCell | undefined)[]): number =>
    Math.max(0, ...cells.flatMap(cell => inlinesToText(cell ?? []).split(/\s/)).map(word => word.length));
  return (rows[0] ?? []).reduce((sum, _, c) => sum + longest(rows.map(row => row[c])), 0);
}

/** Whether a cell is a number, or says that there is none. */
function isNumberOrNone(cell: TableCell, language: Language): boolean {
  const text = inlinesToText(cell);
  return /^[-–—]?$/.test(text) || readValue(text, language) !== undefined;
}
