import { heightOf } from '../../pptx/fitSize.ts';
import { type ColorName, light } from '../../pptx/palette.ts';
import { colored, colorOf, heading, type PptxLayout, type PptxView, spaced, textIn, titleArea } from '../../pptx/pptxView.ts';
import type { Area, ChartPiece, ChartValue, Piece } from '../../pptx/sheet.ts';
import { writeValue } from '../readValue.ts';
import { type Axis, axisOf } from './axis.ts';
import { chartToText } from './chartToText.ts';
import { barSizes } from './drawBars.ts';
import { labelsBelow } from './drawLines.ts';
import { type Frame, frames } from './frame.ts';
import { type ChartData, readChart, valuesOf } from './readChart.ts';
import { sidesOfValues } from './sidesOfValues.ts';
import { widthOf } from './svgText.ts';

/** A chart that PowerPoint draws from its numbers, with a line before or after it. */
export const chart: PptxLayout<'chart'> = {
  ground: light,
  title: titleArea,
  hasFooter: true,
  pieces: view => {
    const { blocks } = view.text;
    const at = blocks.findIndex(({ kind }) => kind === 'table');
    const [before, after] = [linesOf(view, blocks.slice(0, Math.max(0, at))), linesOf(view, blocks.slice(at + 1))];
    const { body } = view.frame;
    const place = { ...body, y: body.y + before.height, height: body.height - before.height - after.height };
    const charts = blocks.flatMap(block => (block.kind === 'table' ? [chartPiece(view, readChart(block, view.language).data, place)] : []));
    return [...heading(view), ...before.piecesAt(body.y), ...charts, ...after.piecesAt(place.y + place.height)];
  },
};

/** Room between a line of text and the chart. */
const gap = 12;

/** What is before or after the chart: how much room it takes with that between them, and its pieces. */
function linesOf(view: PptxView, blocks: PptxView['text']['blocks']): { readonly height: number; readonly piecesAt: (y: number) => readonly Piece[] } {
  const { body, sizes } = view.frame;
  const paragraphs = spaced(view, blocks, 8);
  if (paragraphs.length === 0) return { height: 0, piecesAt: () => [] };
  // The estimate of how tall text is may be too small by a tenth.
  const height = Math.ceil(heightOf(paragraphs, sizes.card, body.width) * 1.1) + gap;
  const look = { name: 'Text', paragraphs, size: sizes.card, color: colorOf(view, 'muted'), anchor: 'middle' } as const;
  return { height, piecesAt: y => textIn(view, { ...body, y, height }, look) };
}

/** Colors of series as in the deck: of bars or points, and of their edges or lines. */
const looks: Readonly<Record<'bars' | 'line', readonly (readonly [fill: ColorName, line: ColorName])[]>> = {
  bars: [
    ['teal-700', 'teal-700'],
    ['marigold-500', 'ink'],
    ['card', 'clay-600'],
  ],
  line: [
    ['teal-700', 'teal-700'],
    ['clay-600', 'clay-600'],
    ['card', 'ink'],
  ],
};

function chartPiece(view: PptxView<'chart'>, data: ChartData, place: Area): ChartPiece {
  const form = view.slide.chart ?? 'bars';
  const key = view.frame.sizes.kicker;
  // PowerPoint draws the key within the chart, and its font may be wider than the deck’s by a tenth.
  const frame = { ...frameOf(view.frame.isHalf), width: place.width * 0.9, height: place.height - 2 * key };
  const { chart, category, value } = form === 'bars' ? planBars(data, frame) : planLines(data, frame);
  const { top, ticks } = axisOf(data);
  const sides = form === 'line' ? sidesOfValues(data, { top, height: frame.height - 2 * frame.label, size: value }) : [];
  return {
    kind: 'chart',
    chart,
    place,
    name: 'Chart 1',
    alt: chartToText(data),
    categories: data.labels,
    series: data.series.map(({ name, values }, s) => {
      const [fill, line] = looks[form][s % looks[form].length] ?? ['ink', 'ink'];
      const sided = values.map((each, i): ChartValue => ({ ...each, ...(sides[s]?.[i] && { side: sides[s][i] }) }));
      return { name, values: sided, fill: colored(view, fill), line: colored(view, line) };
    }),
    step: (ticks[1]?.at ?? top) * (chart === 'lying-bar' ? crowding(ticks, frame) : 1),
    sizes: { category, value, axis: frame.tick, key },
    colors: { text: colorOf(view, 'text'), muted: colorOf(view, 'muted'), grid: colored(view, 'line') },
  };
}

function frameOf(isHalf: boolean): Frame {
  const frame = frames.find(({ name }) => name === (isHalf ? 'narrow' : 'wide'));
  if (!frame) throw new Error('Charts are drawn for a whole slide and for half of one.');
  return frame;
}

/** How many numbers along a lying axis are in the room that one of them needs. */
function crowding(ticks: Axis['ticks'], frame: Frame): number {
  const needed = Math.max(...ticks.map(({ text }) => widthOf(text, frame.tick))) + 16;
  return Math.ceil((needed * (ticks.length - 1)) / (frame.width * 0.4));
}

type Plan = Pick<ChartPiece, 'chart'> & Pick<ChartPiece['sizes'], 'category' | 'value'>;

/** Upright bars, with their values in type that is smaller by up to a fifth if that is what it takes; or lying ones. */
function planBars(data: ChartData, frame: Frame): Plan {
  const smaller = [1, 0.9, 0.8].map(scale => barSizes(data, { ...frame, value: Math.round(frame.value * scale) }));
  const { isUpright, label, value } = smaller.find(each => each.isUpright) ?? barSizes(data, frame);
  return { chart: isUpright ? 'bar' : 'lying-bar', category: label, value };
}

/** The smallest type of values, in px, as in the deck. */
const smallestValue = 18;

function planLines(data: ChartData, frame: Frame): Plan {
  const band = frame.width / data.labels.length;
  const { size } = labelsBelow(data.labels, frame.label, band - 8);
  const widest = Math.max(...valuesOf(data).map(value => widthOf(writeValue(value, data.language), 1)));
  // Values on the right of their points leave room for those of the next label.
  return { chart: 'line', category: size, value: Math.round(Math.min(frame.value, Math.max(smallestValue, (band * 0.6) / widest))) };
}
