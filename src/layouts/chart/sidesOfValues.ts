import type { ChartData } from './readChart.ts';

type Side = 'above' | 'below' | 'right';

/** Half of a point, and room between it and its value, in px. */
const reach = 20;

interface Scale {
  /** The number at the top of the axis. */
  readonly top: number;
  /** From the bottom of the axis to its top, in px. */
  readonly height: number;
  /** The type of the values, in px. */
  readonly size: number;
}

/**
 * On which side of its point each value of a line is written, series by series: the highest of a label above, the lowest below, and what has no room
 * there on the right. Programs for slides know these sides, so that values stay beside their points when a person changes the numbers.
 */
export function sidesOfValues({ labels, series }: ChartData, { top, height, size }: Scale): readonly (readonly Side[])[] {
  const needed = size + reach;
  const sides = labels.map((_, i) => {
    const heights = series.map(({ values }) => ((values[i]?.number ?? 0) / top) * height);
    return heights.map((own, s): Side => {
      const isAbove = (other: number, o: number): boolean => other > own || (other === own && o < s);
      const above = heights.filter((other, o) => o !== s && isAbove(other, o));
      const below = heights.filter((other, o) => o !== s && !isAbove(other, o));
      if (above.length === 0) return 'above';
      const roomAbove = Math.min(...above) - own;
      const roomBelow = own - Math.max(0, ...below);
      if (below.length === 0) return roomBelow > needed ? 'below' : roomAbove > needed ? 'above' : 'right';
      // The lowest is above its point where that is near the axis.
      const taken = Math.min(...below) > needed ? needed : 2 * needed;
      return roomAbove > needed ? 'above' : roomBelow > taken ? 'below' : 'right';
    });
  });
  return series.map((_, s) => sides.map(each => each[s] ?? 'above'));
}
