/** How many lists and quotes may be within one another: a slide shows two, and more than a few are a typo. */
export const maxDepth = 6;

/** Takes the place of a line that is nested deeper: a code point that Unicode reserves for such uses and no text has. */
export const tooDeep = '\uFDD0';

/** More spaces than that many levels need. */
const maxIndented = 60;

const markers = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*/;
const rule = /^[ \t]*([-*])(?:[ \t]*\1){2,}$/;

/**
 * Takes lines that open too many lists or quotes out of a Markdown text, and leaves a character in the place of each, so that line numbers stay.
 * Markdown parsers recurse once per level, and thousands of levels overflow the stack.
 */
export function limitNesting(text: string): string {
  return text
    .replaceAll(tooDeep, '')
    .split('\n')
    .map(line => (isTooDeep(line) ? tooDeep : line))
    .join('\n');
}

function isTooDeep(line: string): boolean {
  if (line.length <= maxDepth) return false;
  const [opening = ''] = markers.exec(line) ?? [];
  if ((opening.match(/[>.)*+-]/g) ?? []).length > maxDepth) return !rule.test(line);
  return line.length > maxIndented && line.search(/[^ \t]/) > maxIndented;
}
