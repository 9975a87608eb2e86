import { writeValue } from '../readValue.ts';
import { type ChartData, valuesOf } from './readChart.ts';

/** A scale from 0 to a round number, with the numbers along it as their language writes them. */
export interface Axis {
  readonly top: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

/** The axis for a chart: three to six numbers with round steps of 1, 2 or 5 times a power of ten; between whole numbers, steps are whole. */
export function axisOf(data: ChartData): Axis {
  const values = valuesOf(data);
  const largest = Math.max(0, ...values.map(({ number }) => number));
  const [sample = { number: 0, decimals: 0, before: '', after: '' }] = values;
  const isWhole = values.every(({ decimals }) => decimals === 0);
  const step = roundStep((largest || 1) / 4, isWhole);
  const count = Math.max(1, Math.ceil(largest / step - 1e-9));
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, i) => ({ at: i * step, text: writeValue({ ...sample, number: i * step, decimals }, data.language) }));
  return { top: count * step, ticks };
}

function roundStep(least: number, isWhole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = ([1, 2, 5].find(each => each * power >= least * (1 - 1e-9)) ?? 10) * power;
  return isWhole ? Math.max(1, step) : step;
}
