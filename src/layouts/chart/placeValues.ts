import { writeValue } from '../readValue.ts';
import type { ChartData } from './readChart.ts';
import { type Box, boxAt, type Side, sidesOfValues, type ValueRoom } from './sidesOfValues.ts';
import { widthOf } from './svgText.ts';

/** Where points of lines are, and how text is drawn beside them. */
export interface PointPlot extends Pick<ValueRoom, 'left' | 'right' | 'top' | 'bottom' | 'gap'> {
  readonly xOf: (label: number) => number;
  readonly yOf: (number: number) => number;
  /** The largest type of values, in px. */
  readonly largest: number;
  /** How tall their text is, in sizes of its type. */
  readonly height: number;
  /** How wide their letters are, in widths of the deck’s font. */
  readonly letters: number;
}

export interface PlacedValue {
  readonly text: string;
  readonly side: Side;
  readonly box: Box;
}

/** The smallest type of values, in px. */
const smallest = 14;

/** Places values beside the points of lines, label by label, in the largest type in which all have room there. */
export function placeValues(data: ChartData, plot: PointPlot): { readonly size: number; readonly labels: readonly (readonly PlacedValue[])[] } {
  for (let size = plot.largest; ; size -= 2) {
    const room = { ...plot, height: plot.height * size };
    const labels = data.labels.map((_, i) =>
      data.series.flatMap(({ values }) => {
        const value = values[i];
        if (!value) return [];
        const text = writeValue(value, data.language);
        return [{ text, x: plot.xOf(i), y: plot.yOf(value.number), width: widthOf(text, size, 'bold') * plot.letters }];
      }),
    );
    const { sides, fits } = sidesOfValues(labels, room);
    if (!fits && size > smallest) continue;
    const placed = labels.map((values, i) =>
      values.map((value, s): PlacedValue => {
        const side = sides[i]?.[s] ?? 'above';
        return { text: value.text, side, box: boxAt(side, value, room) };
      }),
    );
    return { size, labels: placed };
  }
}
