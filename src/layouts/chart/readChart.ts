import type { Language } from '../../model/language.ts';
import type { Table } from '../../model/text.ts';
import { inlinesToText } from '../../model/walk.ts';
import { readValue, type Value } from '../readValue.ts';

/** What a chart shows: a label for each row, and for each further column a series with a value for each label. */
export interface ChartData {
  readonly language: Language;
  readonly labels: readonly string[];
  readonly series: readonly Series[];
}

export interface Series {
  /** The column’s header, which says the unit too. */
  readonly name: string;
  readonly values: readonly Value[];
}

/** A cell that no bar or point can show. */
export interface CellProblem {
  readonly found: 'nothing' | 'text' | 'negative';
  readonly text: string;
  /** Of the cell: the rows below the head and the columns count from 0. */
  readonly row: number;
  readonly column: number;
}

/** Reads a chart from its table. A cell that is no number from 0 up is a problem, and 0 in the data. */
export function readChart({ head, rows }: Table, language: Language): { readonly data: ChartData; readonly problems: readonly CellProblem[] } {
  const problems: CellProblem[] = [];
  const valueAt = (row: number, column: number): Value => {
    const text = inlinesToText(rows[row]?.[column] ?? []);
    const value = readValue(text, language);
    if (value && value.number >= 0) return value;
    problems.push({ found: value ? 'negative' : text ? 'text' : 'nothing', text, row, column });
    return { number: 0, decimals: 0, before: '', after: '' };
  };
  const series = head.slice(1).map((cell, i) => ({ name: inlinesToText(cell), values: rows.map((_, row) => valueAt(row, i + 1)) }));
  return { data: { language, labels: rows.map(([label = []]) => inlinesToText(label)), series }, problems };
}

/** The values of all series. */
export const valuesOf = ({ series }: ChartData): readonly Value[] => series.flatMap(({ values }) => values);
