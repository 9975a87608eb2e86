import type { YamlProblem } from '../diagnostics/yaml-syntax.ts';

/** A line that has no “name: ” in front. */
export function settingWithoutName(line: string): YamlProblem {
  const bullet = bulletOf(line);
  if (bullet) return { problem: 'bullet', bullet };
  const dash = /^-([^\s-].*)$/.exec(line);
  if (dash) return { problem: 'no-space', after: '-', text: shown(line), corrected: shown(`- ${dash[1]}`) };
  const colon = /^([^\s:]+):(\S.*)$/.exec(line);
  if (colon) return { problem: 'no-space', after: ':', text: shown(line), corrected: shown(`${colon[1]}: ${colon[2]}`) };
  return { problem: 'no-colon', text: shown(line) };
}

export function colonIn(text: string, inBraces: boolean): YamlProblem {
  return /^[“”‘’]/.test(text) ? { problem: 'curly-quote', text: withoutCurlyQuotes(text) } : { problem: 'colon', text, inBraces };
}

/** Whether a list or a map of lines begins there: a line that has “- ” or “name: ” first. */
export const isEntryOfBlock = (text: string, offset: number): boolean =>
  !/[[{,:]/.test(text.slice(lineStart(text, offset), offset)) && /^(?:- |-$)/m.test(text.slice(offset, offset + 2));

export const upToComma = (text: string): string => text.replace(/\s*[,}\]].*$/s, '');

export const withoutCurlyQuotes = (text: string): string => text.replace(/^[“”‘’]+|[“”‘’]+$/g, '');

/** A text whose first part alone was put in quotes: `"Hello", friend`. */
export function withoutQuotes(text: string, quote: string): string {
  const [, inside = '', rest = ''] = quote === '"' ? (/^"((?:[^"\\]|\\.)*)"(.*)$/s.exec(text) ?? []) : (/^'((?:[^']|'')*)'(.*)$/s.exec(text) ?? []);
  return inside + rest;
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** More than a message has room for; some files are one line. */
const maxLength = 500;

/** From an offset to the end of its line, cut if that is far. */
export function restOfLine(text: string, offset: number): string {
  const part = text.slice(offset, offset + maxLength);
  const end = part.indexOf('\n');
  return (end < 0 ? part : part.slice(0, end)).trimEnd();
}

/** The text that was meant to begin at an offset: up to the end of the line, or to the next comma in brackets. */
export function textFrom(text: string, offset: number, isInBraces: boolean): string {
  const rest = restOfLine(text, offset);
  return isInBraces ? upToComma(rest) : rest;
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** As much of a text as a message has room for. */
export const shown = (text: string): string => {
  const line = oneLine(text).trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};

/** A bullet as Markdown or a word processor has it, at the beginning of a line. */
export const bulletOf = (line: string): string | undefined => /^\s*([*+•–—])\s/.exec(line)?.[1];

/** A no-break space, or one of another width, where YAML needs to see a space: before a line’s first word, and after its colon or hyphen. */
const oddSpace = /^[ ]*-?[ ]*(?:[\w-]+:)?[ ]*([\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000])/;

/** Where the line of an offset, or the one before it, has such a space. */
export function oddSpaceNear(text: string, offset: number): number | undefined {
  const start = lineStart(text, offset);
  for (const line of [lineStart(text, start - 1), start]) {
    const found = oddSpace.exec(restOfLine(text, line));
    if (found) return line + found[0].length - 1;
  }
  return undefined;
}
