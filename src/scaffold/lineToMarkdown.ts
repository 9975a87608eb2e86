/** A title as a person types it for a command, as Markdown: in one line, and without characters that Markdown would read. */
export function lineToMarkdown(line: string): string {
  return line
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\*`<[\]~]|(?<!\w)_|_(?!\w)|&(?=#?\w+;)/g, '\\$&');
}
