import type { ChartValue } from '../../pptx/sheet.ts';

type Written = Pick<ChartValue, 'decimals' | 'before' | 'after'>;

/**
 * The format code of a number with these signs and decimals (ECMA-376, part 1, 18.8.31). In it `,` and `.` stand for the separators of whoever opens
 * the file, as for all numbers in Office.
 * @example numberFormat({ decimals: 1, before: '$', after: '' }) // '"$"#,##0.0'
 */
export const numberFormat = ({ decimals, before, after }: Written): string =>
  `${quoted(before)}#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${quoted(after)}`;

/** The format of numbers along the axis, which the program chooses: with the signs of the values, and with as many decimals as each needs. */
export function axisFormat(values: readonly (Written & Pick<ChartValue, 'number'>)[]): string {
  const { before, after } = values[0] ?? { before: '', after: '' };
  const isLarge = values.some(({ number }) => number >= 1000);
  return isLarge ? numberFormat({ decimals: 0, before, after }) : `${quoted(before)}General${quoted(after)}`;
}

const quoted = (text: string): string => (text === '' ? '' : `"${text}"`);
