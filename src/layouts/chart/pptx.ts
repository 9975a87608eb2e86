import { heightOf, reserve, substitute } from '../../pptx/fitSize.ts';
import { type ColorName, light } from '../../pptx/palette.ts';
import { colored, colorOf, heading, type PptxLayout, type PptxView, spaced, textIn, titleArea } from '../../pptx/pptxView.ts';
import type { Area, ChartPiece, ChartValue, Piece } from '../../pptx/sheet.ts';
import { type Axis, axisOf } from './axis.ts';
import { chartToText } from './chartToText.ts';
import { barSizes, share, thickest } from './drawBars.ts';
import { labelsBelow } from './drawLines.ts';
import { type Frame, frames } from './frame.ts';
import { placeValues } from './placeValues.ts';
import { type ChartData, readChart } from './readChart.ts';
import type { Side } from './sidesOfValues.ts';
import { heightOf as linesHeight, widthOf } from './svgText.ts';

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
  const height = Math.ceil(heightOf(paragraphs, sizes.card, body.width) * reserve) + gap;
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
  const { chart, category, value, sides = [] } = form === 'bars' ? planBars(data, frame) : planLines(data, frame);
  const { top, ticks } = axisOf(data);
  return {
    kind: 'chart',
    chart,
    place,
    name: 'Chart 1',
    alt: chartToText(data),
    categories: data.labels,
    series: data.series.map(({ name, values }, s) => {
      const [fill, line] = looks[form][s % looks[form].length] ?? ['ink', 'ink'];
      const sided = values.map((each, i): ChartValue => ({ ...each, ...(sides[i]?.[s] && { side: sides[i][s] }) }));
      return { name, values: sided, fill: colored(view, fill), line: colored(view, line) };
    }),
    bars: { share, thickest: thickest[chart === 'lying-bar' ? 'lying' : 'upright'] },
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

/** What a chart looks like, its sizes of type, and the sides of values beside points, label by label. */
interface Plan extends Pick<ChartPiece, 'chart'>, Pick<ChartPiece['sizes'], 'category' | 'value'> {
  readonly sides?: readonly (readonly Side[])[];
}

/** Upright bars, with their values in type that is smaller by up to a fifth if that is what it takes; or lying ones. */
function planBars(data: ChartData, frame: Frame): Plan {
  const smaller = [1, 0.9, 0.8].map(scale => barSizes(data, { ...frame, value: Math.round(frame.value * scale) }));
  const { isUpright, label, value } = smaller.find(each => each.isUpright) ?? barSizes(data, frame);
  return { chart: isUpright ? 'bar' : 'lying-bar', category: label, value };
}

/** How programs write values beside points: so tall in sizes of the type, and that far from the middle of a point, in px. */
const beside = { height: 0.9, gap: 16 };

function planLines(data: ChartData, frame: Frame): Plan {
  const { top, ticks } = axisOf(data);
  const left = Math.max(...ticks.map(({ text }) => widthOf(text, frame.tick))) + 12;
  const band = (frame.width - left) / data.labels.length;
  const { labels, size: category } = labelsBelow(data.labels, frame.label, (band - 8) / substitute, smallestLabel);
  const bottom = frame.height - linesHeight(Math.max(1, ...labels.map(each => each.length)), category);
  const placed = placeValues(data, {
    ...beside,
    letters: substitute,
    largest: frame.value,
    left,
    right: frame.width,
    // Above the plot is the key.
    top: -2 * frame.value,
    bottom,
    xOf: i => left + band * (i + 0.5),
    yOf: number => bottom * (1 - number / top),
  });
  return { chart: 'line', category, value: placed.size, sides: placed.labels.map(values => values.map(({ side }) => side)) };
}

/** Programs break words that are too wide, so labels may be smaller than in the deck, in px. */
const smallestLabel = 12;
