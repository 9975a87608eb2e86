/** One operator of a content stream and its operands, by where they stand in it. */
export interface Operation {
  readonly operator: string;
  /** Where its first operand begins, or the operator itself if it has none. */
  readonly start: number;
  /** Just behind the operator. */
  readonly end: number;
}

/**
 * Reads a content stream, one operator after the other (ISO 32000-1, 7.8.2). The stream is text of one character a byte.
 * What the stream ends with and is no whole operator is left out.
 */
export function* readOperations(content: string): Generator<Operation> {
  let start = -1;
  let at = 0;
  while (at < content.length) {
    const sign = content.charCodeAt(at);
    if (isSpace(sign)) {
      at++;
      continue;
    }
    const from = at;
    at = skipToken(content, at, sign);
    if (!isKeyword(sign)) {
      if (start < 0 && sign !== signs.percent) start = from;
      continue;
    }
    const operator = content.slice(from, at);
    if (isOperand.has(operator)) {
      if (start < 0) start = from;
      continue;
    }
    if (operator === 'BI') at = skipInlineImage(content, at);
    yield { operator, start: start < 0 ? from : start, end: at };
    start = -1;
  }
}

const signs = { percent: 0x25, open: 0x28, close: 0x29, slash: 0x2f, less: 0x3c, greater: 0x3e, backslash: 0x5c };

/** Words that are values, not operators. */
const isOperand: ReadonlySet<string> = new Set(['true', 'false', 'null']);

function skipToken(content: string, at: number, sign: number): number {
  switch (sign) {
    case signs.open:
      return skipString(content, at);
    case signs.percent:
      return skipUntil(content, at, code => code === 0x0a || code === 0x0d);
    case signs.less:
      // A dictionary's parts are read like any other operands.
      return content.charCodeAt(at + 1) === signs.less ? at + 2 : skipUntil(content, at, code => code === signs.greater) + 1;
    case signs.greater:
    case 0x5b:
    case 0x5d:
    case 0x7b:
    case 0x7d:
    case signs.close:
      return at + 1;
    default:
      return skipUntil(content, at + 1, code => isSpace(code) || isDelimiter(code));
  }
}

function skipString(content: string, at: number): number {
  let depth = 0;
  for (; at < content.length; at++) {
    const sign = content.charCodeAt(at);
    if (sign === signs.backslash) at++;
    else if (sign === signs.open) depth++;
    else if (sign === signs.close && --depth === 0) return at + 1;
  }
  return at;
}

/** An image within the stream ends at an `EI` of its own, behind bytes that may be anything. */
function skipInlineImage(content: string, at: number): number {
  const end = /[\s\0]EI(?=[\s\0]|$)/g;
  end.lastIndex = content.indexOf('ID', at);
  return end.exec(content) ? end.lastIndex : content.length;
}

function skipUntil(content: string, at: number, isEnd: (sign: number) => boolean): number {
  while (at < content.length && !isEnd(content.charCodeAt(at))) at++;
  return at;
}

function isSpace(sign: number): boolean {
  return sign === 0x20 || (sign >= 0x09 && sign <= 0x0d && sign !== 0x0b) || sign === 0;
}

function isDelimiter(sign: number): boolean {
  return (
    sign === signs.open ||
    sign === signs.close ||
    sign === signs.less ||
    sign === signs.greater ||
    sign === 0x5b ||
    sign === 0x5d ||
    sign === 0x7b ||
    sign === 0x7d ||
    sign === signs.slash ||
    sign === signs.percent
  );
}

/** Operators begin with a letter, or are `'` and `"`. */
function isKeyword(sign: number): boolean {
  return (sign >= 0x41 && sign <= 0x5a) || (sign >= 0x61 && sign <= 0x7a) || sign === 0x27 || sign === 0x22;
}
