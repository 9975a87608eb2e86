import { type Html, html } from '../../markup/html.ts';
import type { Table } from '../../model/text.ts';
import type { ChartForm } from '../../model/workshop.ts';
import { body, heading, type Layout, type SlideView } from '../layout.ts';
import { slideTable, tableRange } from '../slideTable.ts';
import { seriesNames } from './chartToText.ts';
import { drawBars } from './drawBars.ts';
import { drawLines } from './drawLines.ts';
import { frames } from './frame.ts';
import { drawBar, drawPoint } from './marks.ts';
import { readChart } from './readChart.ts';

/** Bars or lines from a small table, which is the chart’s text for those who do not see it. */
export const chart: Layout<'chart'> = {
  meaning:
    'A chart of a small table: its first column has the labels, and each of the others has numbers, below a header that names them and says their unit. `chart` says whether they are `bars` (as it is without it) or a `line`. A line of text may come before or after it.',
  shape: { paragraphs: [0, 1], tables: [1, 1], ...tableRange, numbers: [1, 12], settings: ['chart'] },
  html: view => html`${heading(view)}${view.text.blocks.map(block => (block.kind === 'table' ? chartOf(block, view) : body(view, [block])))}`,
};

/** A chart for a whole slide and one for half of it, of which CSS shows one. */
function chartOf(table: Table, view: SlideView<'chart'>): Html {
  const { data } = readChart(table, view.language);
  const form = view.slide.chart ?? 'bars';
  const draw = { bars: drawBars, line: drawLines }[form];
  const key = data.series.map(({ name }, s) => html`<span>${keyMark(form, s)}${name}</span>`);
  return html`<div class="chart"><div class="chart-text">${slideTable(table, view)}</div><div class="chart-picture" role="img" aria-label="${seriesNames(data)}"><div class="chart-key">${key}</div>${frames.map(
    frame => html`<svg class="chart-${frame.name}" viewBox="0 0 ${frame.width} ${frame.height}">${draw(data, frame)}</svg>`,
  )}</div></div>`;
}

/** What a series looks like, beside its name. */
function keyMark(form: ChartForm, series: number): Html {
  const mark =
    form === 'bars'
      ? drawBar({ x: 2, y: 2, width: 44, height: 24 }, series)
      : html`<line class="chart-line-${series}" x1="0" y1="14" x2="48" y2="14"/>${drawPoint(24, 14, series)}`;
  return html`<svg class="chart-mark" viewBox="0 0 48 28">${mark}</svg>`;
}
