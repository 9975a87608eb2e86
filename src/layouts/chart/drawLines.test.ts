import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawLines } from './drawLines.ts';
import { type Frame, frames } from './frame.ts';
import type { ChartData } from './readChart.ts';
import { widthOf } from './svgText.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Text extends Point {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const dataOf = (before: string, after: string, ...series: readonly (readonly number[])[]): ChartData => ({
  language: 'en',
  labels: (series[0] ?? []).map((_, i) => `Label ${i + 1}`),
  series: series.map(numbers => ({ name: '', values: numbers.map(number => ({ number, decimals: 0, before, after })) })),
});

/** The points of a drawing by label, and the text of each value, both in the order of the series. */
function drawn(data: ChartData, frame: Frame): readonly { readonly points: readonly Point[]; readonly values: readonly Text[] }[] {
  const svg = `${drawLines(data, frame)}`;
  const lines = [...svg.matchAll(/<polyline[^>]* points="([^"]*)"/g)].map(([, points = '']) => points.split(' ').map(toPoint));
  const texts = [...svg.matchAll(/<text class="chart-value" x="([^"]*)" y="([^"]*)" font-size="([^"]*)"[^>]*>([^<]*)</g)].map(([, x, y, size, text = '']) =>
    toText(Number(x), Number(y), Number(size), text),
  );
  return data.labels.map((_, i) => ({
    points: lines.flatMap(points => points[i] ?? []),
    values: texts.slice(i * data.series.length, (i + 1) * data.series.length),
  }));
}

function toPoint(text: string): Point {
  const [x = 0, y = 0] = text.split(',').map(Number);
  return { x, y };
}

function toText(x: number, y: number, size: number, text: string): Text {
  const half = widthOf(text, size, 'bold') / 2;
  return { x, y: y - size * 0.35, left: x - half, right: x + half, top: y - size * 0.7, bottom: y };
}

const distance = ({ left, right, top, bottom }: Text, { x, y }: Point): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

const overlap = (one: Text, other: Text): boolean => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const around = ({ x, y }: Point): Text => ({ x, y, left: x - 10, right: x + 10, top: y - 10, bottom: y + 10 });

/** Two series of up to six labels, or three of up to four: twelve numbers are the most that a chart has. */
const series = (most: number): fc.Arbitrary<readonly (readonly number[])[]> =>
  fc
    .integer({ min: 1, max: 3 })
    .chain(count =>
      fc
        .integer({ min: 1, max: count === 3 ? 4 : 6 })
        .chain(labels =>
          fc.array(fc.array(fc.integer({ min: 0, max: most }), { minLength: labels, maxLength: labels }), { minLength: count, maxLength: count }),
        ),
    );

describe.each(frames.map(frame => [frame.name, frame] as const))('%s', (_, frame) => {
  test.each([
    ['numbers', '', '', 30],
    ['close numbers', '', '', 5],
    ['percentages', '', '%', 100],
    ['amounts', '$', '', 9999],
  ])('each value is beside its own point, and over nothing: %s', (_name, before, after, most) => {
    fc.assert(
      fc.property(series(most), numbers => {
        const labels = drawn(dataOf(before, after, ...numbers), frame);
        const [points, values] = [labels.flatMap(label => label.points), labels.flatMap(label => label.values)];
        for (const label of labels) {
          for (const [s, value] of label.values.entries()) {
            const own = label.points[s] ?? value;
            // Less than a pixel is where points are over each other, and places are rounded.
            for (const other of label.points) expect(distance(value, own)).toBeLessThanOrEqual(distance(value, other) + 0.5);
          }
        }
        for (const [i, value] of values.entries()) {
          expect(points.some(point => overlap(value, around(point)))).toBe(false);
          expect(values.slice(i + 1).some(other => overlap(value, other))).toBe(false);
          expect(value.left).toBeGreaterThanOrEqual(0);
          expect(value.right).toBeLessThanOrEqual(frame.width);
          expect(value.top).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each<[name: string, ...series: (readonly number[])[]]>([
    ['two that are close, near the axis', [6, 11, 18, 24], [2, 3, 5, 7]],
    ['equal ones', [4, 4, 4, 4], [4, 4, 4, 4]],
    ['three that are close', [6, 11, 18, 24], [5, 10, 17, 23], [4, 9, 16, 22]],
    ['zeros', [0, 30, 0, 30], [0, 0, 30, 30], [0, 0, 0, 0]],
  ])('a lower value is never on the other side of a higher point: %s', (_name, ...numbers) => {
    const labels = drawn(dataOf('', '', ...numbers), frame);
    expect(labels.flatMap(({ values }) => values)).toHaveLength(numbers.flat().length);
    for (const { points, values } of labels) {
      for (const [s, value] of values.entries()) {
        const own = points[s] ?? value;
        for (const other of points) {
          if (other.y < own.y) expect(value.bottom).toBeGreaterThan(other.y);
          if (other.y > own.y) expect(value.top).toBeLessThan(other.y);
        }
      }
    }
  });
});
