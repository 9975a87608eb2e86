import { type Html, html } from '../../markup/html.ts';
import { axisOf } from './axis.ts';
import { type Frame, gridLine } from './frame.ts';
import { drawPoint } from './marks.ts';
import { placeValues } from './placeValues.ts';
import type { ChartData } from './readChart.ts';
import { drawText, heightOf, round, widthOf, wrap } from './svgText.ts';

/** Draws a line for each series, from label to label, with each value beside its point. */
export function drawLines(data: ChartData, frame: Frame): Html {
  const axis = axisOf(data);
  const left = Math.max(...axis.ticks.map(({ text }) => widthOf(text, frame.tick))) + 12;
  const band = (frame.width - left) / data.labels.length;
  const { labels, size } = labelsBelow(data.labels, frame.label, band - 8);
  const top = frame.value + 16;
  const bottom = frame.height - 14 - heightOf(Math.max(1, ...labels.map(lines => lines.length)), size);
  const xOf = (i: number): number => left + band * (i + 0.5);
  const yOf = (number: number): number => bottom - (number / axis.top) * (bottom - top);

  const grid = axis.ticks.map(({ at, text }) => [
    gridLine(left, yOf(at), frame.width, yOf(at), at === 0),
    drawText([text], left - 12, yOf(at) + frame.tick * 0.35, { name: 'tick', size: frame.tick, anchor: 'end' }),
  ]);
  const lines = data.series.map(({ values }, s) => {
    const points = values.map(({ number }, i) => [round(xOf(i)), round(yOf(number))] as const);
    return html`<polyline class="chart-line-${s}" points="${points.map(point => point.join()).join(' ')}"/>${points.map(([x, y]) => drawPoint(x, y, s))}`;
  });
  const plot = { left, right: frame.width, top: 0, bottom, xOf, yOf, largest: frame.value, height: digitHeight, gap: valueGap, letters: 1 };
  const placed = placeValues(data, plot);
  const texts = labels.map((label, i) => {
    const values = (placed.labels[i] ?? []).map(({ text, box }) =>
      drawText([text], (box.left + box.right) / 2, box.bottom, { name: 'value', size: placed.size, anchor: 'middle' }),
    );
    return html`${values}${drawText(label, xOf(i), bottom + 6 + size, { name: 'label', size, anchor: 'middle' })}`;
  });
  return html`${grid}${lines}${texts}`;
}

/** How tall digits are, in sizes of their type, and how far their text is from the middle of its point, in px. */
const digitHeight = 0.7;
const valueGap = 17;

/** Labels below their points, in smaller type, down to 16 px unless another size is given, where a word is wider than its room. */
export function labelsBelow(texts: readonly string[], largest: number, width: number, smallest = 16) {
  let size = largest;
  const widest = (lines: readonly string[]): number => Math.max(0, ...lines.map(line => widthOf(line, size)));
  for (;;) {
    const labels = texts.map(text => wrap(text, size, width));
    if (labels.every(lines => lines.length <= 3 && widest(lines) <= width) || size <= smallest) return { labels, size };
    size -= 2;
  }
}
