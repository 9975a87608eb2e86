import { writeValue } from '../readValue.ts';
import type { ChartData } from './readChart.ts';

/** The names of a chart’s series: what it is about, in a few words. */
export const seriesNames = ({ series }: ChartData): string => series.map(({ name }) => name).join(', ');

/**
 * All that a chart says, for those who do not see it.
 * @example 'With the phone (hours), Without it (hours). Monday: 7, 8.5. Friday: 6.5, 8.'
 */
export function chartToText(data: ChartData): string {
  const rows = data.labels.map((label, i) => {
    const values = data.series.flatMap(({ values }) => (values[i] ? [writeValue(values[i], data.language)] : []));
    return `${label}: ${values.join(', ')}.`;
  });
  return [`${seriesNames(data)}.`, ...rows].join(' ');
}
