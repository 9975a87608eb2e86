/**
 * Reads a content stream, one operator after the other (ISO 32000-1, 7.8.2). The stream is text of one character per byte.
 * An incomplete operator at the end is left out.
 * @param hear gets each operator, where its first operand begins (or it itself, if it has none), and where it ends; a page may have thousands, so they
 *   are no objects. `true` ends the reading.
 */
export function readOperations(content: string, hear: (operator: string, start: number, end: number) => unknown): void {
  const { length } = content;
  let start = -1;
  let at = 0;
  while (at < length) {
    const code = content.charCodeAt(at);
    const kind = kindOf[code];
    if (kind === space) {
      at++;
      continue;
    }
    const from = at;
    if (kind === delimiter) {
      at = skipDelimited(content, at, code);
      if (start < 0 && code !== percent) start = from;
      continue;
    }
    do at++;
    while (at < length && kindOf[content.charCodeAt(at)] === regular);
    if (!beginsOperator(code) || (at - from >= 4 && values.has(content.slice(from, at)))) {
      if (start < 0) start = from;
      continue;
    }
    const operator = at - from === 1 ? (letters[code] ?? '') : content.slice(from, at);
    if (operator === 'BI') at = skipInlineImage(content, at);
    if (hear(operator, start < 0 ? from : start, at) === true) return;
    start = -1;
  }
}

const regular = 0;
const space = 1;
const delimiter = 2;

/** What each byte is (7.2.2). A table, since every byte of every page is looked up. */
const kindOf = new Uint8Array(256);
for (const code of '\0\t\n\f\r ') kindOf[code.charCodeAt(0)] = space;
for (const code of '()<>[]{}/%') kindOf[code.charCodeAt(0)] = delimiter;

const [percent, open, close, slash, less, greater, backslash] = [...'%()/<>\\'].map(code => code.charCodeAt(0));

/** The text of each byte, made once. */
const letters: readonly string[] = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));

/** Operators begin with a letter, or are `'` and `"`. */
function beginsOperator(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x27 || code === 0x22;
}

/** Words that are operands. */
const values: ReadonlySet<string> = new Set(['true', 'false', 'null']);

/** What is in brackets and dictionaries is read like any other operands. */
function skipDelimited(content: string, at: number, code: number): number {
  switch (code) {
    case open:
      return skipString(content, at);
    case percent:
      return behind(content, at, /[\r\n]/g);
    case slash:
      return skipRegular(content, at + 1);
    case less:
      return content.charCodeAt(at + 1) === less ? at + 2 : content.indexOf('>', at) + 1 || content.length;
    case greater:
      return content.charCodeAt(at + 1) === greater ? at + 2 : at + 1;
    default:
      return at + 1;
  }
}

function skipRegular(content: string, from: number): number {
  let at = from;
  while (at < content.length && kindOf[content.charCodeAt(at)] === regular) at++;
  return at;
}

function skipString(content: string, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at++) {
    const code = content.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === open) depth++;
    else if (code === close && --depth === 0) return at + 1;
  }
  return content.length;
}

/** An image within the stream ends at its own `EI`, after bytes that may be anything. */
function skipInlineImage(content: string, at: number): number {
  return behind(content, content.indexOf('ID', at), /[\s\0]EI(?=[\s\0]|$)/g);
}

/** Just behind the next match, or at the end. */
function behind(content: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.exec(content) ? pattern.lastIndex : content.length;
}
