/**
 * Pages in words, with those in a row shortened.
 * @example listPages([1, 2, 3, 7]) // 'pages 1–3 and 7'
 */
export function listPages(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const names = ranges.flatMap(([from, to]) => (from === to ? [`${from}`] : to === from + 1 ? [`${from}`, `${to}`] : [`${from}–${to}`]));
  return `${numbers.length === 1 ? 'page' : 'pages'} ${new Intl.ListFormat('en-US').format(names)}`;
}
