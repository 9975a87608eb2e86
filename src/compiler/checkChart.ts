import type { Report } from '../diagnostics/diagnostic.ts';
import { readChart } from '../layouts/chart/readChart.ts';
import { writeValue } from '../layouts/readValue.ts';
import type { Language } from '../model/language.ts';
import { inlinesToText } from '../model/walk.ts';
import type { Slide, SlideText } from '../model/workshop.ts';

/** Reports the cells of a chart’s table that are no numbers from 0 up, each at its place. */
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
  }
}

/** A number as the language writes it, to copy from. */
const exampleIn = (language: Language): string => writeValue({ number: 1234.5, decimals: 1, before: '', after: '' }, language);
