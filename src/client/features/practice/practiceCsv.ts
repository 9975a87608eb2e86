import type { Words } from '../../../../locales/en.ts';

/** One slide's time against its plan, in ms. */
export interface SlideTime {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly planned: number;
  readonly actual: number;
}

/** The times as a table that spreadsheets open: seconds, a header in the language, and a mark that says it is UTF-8. */
export function practiceToCsv(times: readonly SlideTime[], { practice }: Words): string {
  const seconds = (time: number): number => Math.round(time / 1000);
  const header = [practice.number, practice.slide, practice.plan, practice.actual, practice.difference];
  const rows = times.map(({ number, title, planned, actual }) => [number, title, seconds(planned), seconds(actual), seconds(actual) - seconds(planned)]);
  const named = header.map((name, i) => (i >= 2 ? `${name} (s)` : name));
  return `\uFEFF${[named, ...rows].map(row => row.map(toCell).join(',')).join('\r\n')}\r\n`;
}

/** A title never begins a formula: spreadsheets would run it. */
function toCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
