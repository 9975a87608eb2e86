/**
 * Puts an entry, `## …` and what follows, into a Markdown file, above a line or at the end, with an empty line before and after it.
 * All else stays as it is, line ends too. Gives the new text and the line on which the entry begins.
 * @param entry Markdown with `\n` between its lines
 * @param line that of the heading above which it goes, from 1; at the end if there is none
 */
export function insertEntry(text: string, entry: string, line: number | undefined): { readonly text: string; readonly line: number } {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const lines = text.split(/\r\n?|\n/);
  const above = lines.slice(0, line === undefined ? lines.length : line - 1);
  const below = lines.slice(above.length);
  while (above.length > 0 && above.at(-1)?.trim() === '') above.pop();
  const begin = above.length + 2;
  return { text: [...above, '', ...entry.split('\n'), '', ...below].join(eol), line: begin };
}
