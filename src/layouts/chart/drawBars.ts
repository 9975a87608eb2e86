import { type Html, html } from '../../markup/html.ts';
import { writeValue } from '../readValue.ts';
import { type Axis, axisOf } from './axis.ts';
import { type Frame, gridLine, type Plot } from './frame.ts';
import { drawBar } from './marks.ts';
import { type ChartData, valuesOf } from './readChart.ts';
import { drawText, heightOf, widthOf, wrap } from './svgText.ts';

/** Draws bars: upright if the labels fit below them in two lines and the values above them; from the start of the line otherwise. */
export function drawBars(data: ChartData, frame: Frame): Html {
  const axis = axisOf(data);
  return isUprightIn(data, frame, axis) ? upright(data, frame, axis) : lying(data, frame, axis);
}

/** What part of the room for a label its bars take. */
export const share = 0.76;
/** Bars are no thicker than that, in px, however few there are. */
export const thickest = { upright: 120, lying: 56 };

const longest = (texts: readonly string[], size: number): number => Math.max(0, ...texts.map(text => widthOf(text, size)));

const widestValue = (data: ChartData, size: number): number =>
  Math.max(0, ...valuesOf(data).map(value => widthOf(writeValue(value, data.language), size, 'bold')));

function plotOfUpright(frame: Frame, { ticks }: Axis, lines: number): Plot {
  const numbers = ticks.map(({ text }) => text);
  return {
    left: longest(numbers, frame.tick) + 12,
    right: frame.width,
    top: frame.value + 8,
    bottom: frame.height - 14 - heightOf(lines, frame.label),
  };
}

function isUprightIn(data: ChartData, frame: Frame, axis: Axis): boolean {
  const { left, right } = plotOfUpright(frame, axis, 1);
  const band = (right - left) / data.labels.length;
  const fits = data.labels.every(label => {
    const lines = wrap(label, frame.label, band - 8);
    return lines.length <= 2 && longest(lines, frame.label) <= band - 8;
  });
  return fits && widestValue(data, frame.value) <= (band * share) / data.series.length + 4;
}

function upright(data: ChartData, frame: Frame, axis: Axis): Html {
  const bandOf = (plot: Plot): number => (plot.right - plot.left) / data.labels.length;
  const labels = data.labels.map(label => wrap(label, frame.label, bandOf(plotOfUpright(frame, axis, 1)) - 8));
  const plot = plotOfUpright(frame, axis, Math.max(1, ...labels.map(lines => lines.length)));
  const band = bandOf(plot);
  const thickness = Math.min(thickest.upright, (band * share) / data.series.length);
  const yOf = (number: number): number => plot.bottom - (number / axis.top) * (plot.bottom - plot.top);
  const grid = axis.ticks.map(({ at, text }) => [
    gridLine(plot.left, yOf(at), plot.right, yOf(at), at === 0),
    drawText([text], plot.left - 12, yOf(at) + frame.tick * 0.35, { name: 'tick', size: frame.tick, anchor: 'end' }),
  ]);
  const groups = labels.map((lines, i) => {
    const middle = plot.left + band * (i + 0.5);
    const bars = data.series.map(({ values }, s) => {
      const value = values[i];
      if (!value) return html``;
      const x = middle + thickness * (s - data.series.length / 2);
      const y = yOf(value.number);
      const text = drawText([writeValue(value, data.language)], x + thickness / 2, y - 8, { name: 'value', size: frame.value, anchor: 'middle' });
      return html`${drawBar({ x: x + 2, y, width: thickness - 4, height: plot.bottom - y }, s)}${text}`;
    });
    const label = drawText(lines, middle, plot.bottom + 6 + frame.label, { name: 'label', size: frame.label, anchor: 'middle' });
    return html`${bars}${label}`;
  });
  return html`${grid}${groups}`;
}

/** Where bars lie: their thickness, their labels and the sizes of type. */
function planLying(data: ChartData, frame: Frame) {
  const bottom = frame.height - frame.tick - 10;
  const band = bottom / data.labels.length;
  const thickness = Math.min(thickest.lying, (band * share) / data.series.length);
  return { ...labelsBeside(data.labels, frame, band), bottom, band, thickness, valueSize: Math.min(frame.value, Math.max(18, thickness)) };
}

/** Whether bars are upright in a frame, and their sizes of type there, in px. */
export function barSizes(data: ChartData, frame: Frame): { readonly isUpright: boolean; readonly label: number; readonly value: number } {
  if (isUprightIn(data, frame, axisOf(data))) return { isUpright: true, label: frame.label, value: frame.value };
  const { size, valueSize } = planLying(data, frame);
  return { isUpright: false, label: size, value: valueSize };
}

function lying(data: ChartData, frame: Frame, axis: Axis): Html {
  const { labels, size, width, bottom, band, thickness, valueSize } = planLying(data, frame);
  const plot: Plot = { left: width + 14, right: frame.width - widestValue(data, frame.value) - 14, top: 0, bottom };
  const xOf = (number: number): number => plot.left + (number / axis.top) * (plot.right - plot.left);
  // As many numbers as there is room for.
  const every = Math.ceil(
    ((longest(
      axis.ticks.map(({ text }) => text),
      frame.tick,
    ) +
      16) *
      (axis.ticks.length - 1)) /
      (plot.right - plot.left),
  );
  const grid = axis.ticks.map(({ at, text }, i) => [
    gridLine(xOf(at), plot.top, xOf(at), plot.bottom, at === 0),
    i % every === 0 && drawText([text], xOf(at), frame.height - 4, { name: 'tick', size: frame.tick, anchor: 'middle' }),
  ]);
  const groups = labels.map((lines, i) => {
    const middle = plot.top + band * (i + 0.5);
    const bars = data.series.map(({ values }, s) => {
      const value = values[i];
      if (!value) return html``;
      const y = middle + thickness * (s - data.series.length / 2);
      const x = xOf(value.number);
      const text = drawText([writeValue(value, data.language)], x + 10, y + thickness / 2 + valueSize * 0.35, {
        name: 'value',
        size: valueSize,
        anchor: 'start',
      });
      return html`${drawBar({ x: plot.left, y: y + 2, width: x - plot.left, height: thickness - 4 }, s)}${text}`;
    });
    const first = middle - heightOf(lines.length, size) / 2 + size * 0.85;
    return html`${bars}${drawText(lines, width, first, { name: 'label', size, anchor: 'end' })}`;
  });
  return html`${grid}${groups}`;
}

/** Labels beside bars: in up to 45 % of the width, and in smaller type, down to 18 px, where they would not fit the height of their bars. */
function labelsBeside(texts: readonly string[], frame: Frame, band: number) {
  let size = frame.label;
  for (;;) {
    const labels = texts.map(text => wrap(text, size, frame.width * (frame.name === 'wide' ? 0.35 : 0.45)));
    const width = Math.max(0, ...labels.map(lines => longest(lines, size)));
    const fits = labels.every(lines => heightOf(lines.length, size) <= band - 2) && width <= frame.width * 0.45;
    if (fits || size <= 18) return { labels, size, width };
    size -= 2;
  }
}
