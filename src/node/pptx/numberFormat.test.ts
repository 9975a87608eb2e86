import { expect, test } from 'vitest';
import { axisFormat, numberFormat } from './numberFormat.ts';

const value = (number: number, decimals: number, before = '', after = '') => ({ number, decimals, before, after });

test.each([
  [value(7, 0), '#,##0'],
  [value(8.5, 1), '#,##0.0'],
  [value(20, 2, '$'), '"$"#,##0.00'],
  [value(45, 0, '', ' %'), '#,##0" %"'],
])('%j is written by %s', (each, code) => expect(numberFormat(each)).toBe(code));

test('numbers along the axis have the signs of the values, and thousands are apart', () => {
  expect(axisFormat([value(7, 0, '', '%'), value(8.5, 1, '', '%')])).toBe('General"%"');
  expect(axisFormat([value(20, 2, '$'), value(1200, 0, '$')])).toBe('"$"#,##0');
});
