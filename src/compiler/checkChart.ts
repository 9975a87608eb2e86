import type { Report } from '../diagnostics/diagnostic.ts';
import { type ChartData, readChart } from '../layouts/chart/readChart.ts';
import { writeValue } from '../layouts/readValue.ts';
import type { Language } from '../model/language.ts';
import type { Table } from '../model/text.ts';
import { inlinesToText } from '../model/walk.ts';
import type { Slide, SlideText } from '../model/workshop.ts';

/** Reports the cells of a chart’s table that are no numbers from 0 up, each at its place, and columns with more than one unit. */
export function checkChart({ layout }: Pick<Slide, 'layout'>, { blocks }: SlideText, language: Language, report: Report): void {
  if (layout !== 'chart') return;
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const { data, problems } = readChart(block, language);
    for (const { found, text, row, column } of problems) {
      // The head is a row of its own.
      const location = block.location.cells[row + 1]?.[column] ?? block.location;
      report('chart-value', location, {
        found,
        text,
        row: data.labels[row] ?? '',
        column: inlinesToText(block.head[column] ?? []),
        example: exampleIn(language),
      });
    }
    // A cell that is no number has no unit either.
    if (problems.length === 0) reportUnits(block, data, report);
  }
}

/** Reports columns in which some numbers have a unit, and others have none or another one. */
function reportUnits(table: Table, { labels, series, language }: ChartData, report: Report): void {
  for (const [i, { name, values }] of series.entries()) {
    const units = values.map(({ before, after }) => before.trim() + after.trim());
    const usual = mostFrequent(units);
    const others = units.flatMap((unit, row) => (unit === usual ? [] : [row]));
    const [first] = others;
    if (first === undefined) continue;
    const textOf = (row: number): string => {
      const value = values[row];
      return value ? writeValue(value, language) : '';
    };
    report('chart-units', table.location.cells[first + 1]?.[i + 1] ?? table.location, {
      column: name,
      usual: textOf(units.indexOf(usual)),
      others: others.map(row => ({ row: labels[row] ?? '', text: textOf(row) })),
    });
  }
}

/** Of two that are equally frequent, the first. */
function mostFrequent(all: readonly string[]): string {
  const count = (one: string): number => all.filter(each => each === one).length;
  return [...new Set(all)].sort((a, b) => count(b) - count(a))[0] ?? '';
}

/** A number as the language writes it, to copy from. */
const exampleIn = (language: Language): string => writeValue({ number: 1234.5, decimals: 1, before: '', after: '' }, language);
