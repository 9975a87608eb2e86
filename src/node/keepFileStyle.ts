/**
 * Gives a text the line ends and the byte order mark of the file that it replaces, so that only what was changed differs from it.
 * Where lines end in two ways, those that are more win.
 * @param text with `\n` at the ends of its lines
 * @example keepFileStyle('{\r\n}\r\n', '{ "a": 1\n}\n') // '{ "a": 1\r\n}\r\n'
 */
export function keepFileStyle(before: string, text: string): string {
  const windows = before.match(/\r\n/g)?.length ?? 0;
  const others = (before.match(/\n/g)?.length ?? 0) - windows;
  return (before.startsWith('\uFEFF') ? '\uFEFF' : '') + (windows > others ? text.replaceAll('\n', '\r\n') : text);
}
