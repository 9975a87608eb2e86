import { type Html, html } from '../../markup/html.ts';
import { type Value, writeValue } from '../readValue.ts';
import { axisOf } from './axis.ts';
import { type Frame, gridLine } from './frame.ts';
import { drawPoint } from './marks.ts';
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
  const texts = labels.map((label, i) => {
    const values = data.series.flatMap(series => series.values[i] ?? []);
    return html`${valuesBeside(values, { yOf, size: frame.value, bottom }).map(({ value, y }) =>
      drawText([writeValue(value, data.language)], xOf(i), y, { name: 'value', size: frame.value, anchor: 'middle' }),
    )}${drawText(label, xOf(i), bottom + 6 + size, { name: 'label', size, anchor: 'middle' })}`;
  });
  return html`${grid}${lines}${texts}`;
}

/** Labels below their points, in smaller type, down to 16 px, where a word is wider than its room. */
export function labelsBelow(texts: readonly string[], largest: number, width: number) {
  let size = largest;
  const widest = (lines: readonly string[]): number => Math.max(0, ...lines.map(line => widthOf(line, size)));
  for (;;) {
    const labels = texts.map(text => wrap(text, size, width));
    if (labels.every(lines => lines.length <= 3 && widest(lines) <= width) || size <= 16) return { labels, size };
    size -= 2;
  }
}

interface Room {
  readonly yOf: (number: number) => number;
  readonly size: number;
  readonly bottom: number;
}

/**
 * Where the values of one label are written: the highest above its point, the others below theirs, or above where there is room between two points. What
 * has room in neither place is written with the highest, in the order of the values, so that no value is over a point or another value.
 */
function valuesBeside(values: readonly Value[], { yOf, size, bottom }: Room): readonly { readonly value: Value; readonly y: number }[] {
  const [highest, ...others] = [...values].sort((a, b) => b.number - a.number);
  if (!highest) return [];
  const placed: { value: Value; y: number }[] = [];
  const stack = [highest];
  // Where the room below the points and values that are placed begins.
  let free = yOf(highest.number) + 12;
  for (const value of others) {
    const point = yOf(value.number);
    const [below, above] = [Math.max(point + 12, free) + size, point - 16];
    const y = below <= bottom - 8 ? below : above - size >= free ? above : undefined;
    if (y === undefined) stack.push(value);
    else placed.push({ value, y });
    free = Math.max(point + 12, y ?? 0);
  }
  return [...stack.reverse().map((value, i) => ({ value, y: yOf(highest.number) - 16 - i * size })), ...placed];
}
