import { type Document, isAlias, isCollection, isMap, isScalar, type Scalar, visit, type YAMLError } from 'yaml';
import type { YamlProblem } from '../diagnostics/yaml-syntax.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import {
  bulletOf,
  colonIn,
  isEntryOfBlock,
  lineStart,
  oddSpaceNear,
  restOfLine,
  settingWithoutName,
  shown,
  textFrom,
  upToComma,
  withoutCurlyQuotes,
  withoutQuotes,
} from './yamlLines.ts';

/** Something in a YAML text that cannot be read, or not as it was meant. */
export interface YamlFlaw {
  readonly offset: number;
  readonly facts: YamlProblem;
}

/** Turns parser errors into facts about what an author wrote. */
export class YamlErrorReader {
  readonly #document: Document.Parsed;
  readonly #text: string;
  readonly #locationAt: (offset: number) => SourceLocation;

  constructor(document: Document.Parsed, text: string, locationAt: (offset: number) => SourceLocation) {
    this.#document = document;
    this.#text = text;
    this.#locationAt = locationAt;
  }

  /** A warning of the parser: about a word with an exclamation mark before a value, which gives it a kind. Others are not given. */
  flawOfTag({ pos: [pos] }: YAMLError): YamlFlaw {
    // Only as far back as a short line reaches: thousands of these may be in one line.
    const before = this.#text.slice(Math.max(0, pos - 100), pos);
    const isInBraces = /[[{]/.test(before.slice(lineStart(before, before.length)));
    return { offset: pos, facts: { problem: 'first-character', character: this.#text.charAt(pos), text: textFrom(this.#text, pos, isInBraces) } };
  }

  flawOf(error: YAMLError): YamlFlaw {
    const offset = Math.min(error.pos[0], this.#text.trimEnd().length);
    const rest = restOfLine(this.#text, offset);
    const space = oddSpaceNear(this.#text, offset);
    if (space !== undefined) return { offset: space, facts: { problem: 'odd-space' } };
    switch (error.code) {
      case 'TAB_AS_INDENT':
        return { offset, facts: { problem: 'tab' } };
      case 'MULTIPLE_DOCS':
        return { offset: this.#endOfDocument(offset), facts: { problem: 'second-document' } };
      case 'BAD_SCALAR_START':
        return this.#firstCharacter(offset);
      case 'BAD_ALIAS':
      case 'ALIAS_PROPS':
      case 'MULTIPLE_ANCHORS':
      case 'MULTIPLE_TAGS':
      case 'BAD_PROP_ORDER':
      case 'TAG_RESOLVE_FAILED':
      case 'BAD_COLLECTION_TYPE':
        return this.#firstCharacter(this.#firstMark(offset));
      case 'BAD_DIRECTIVE':
        return this.#firstCharacter(offset);
      case 'BAD_DQ_ESCAPE':
        return { offset, facts: { problem: 'backslash', escape: this.#text.slice(offset, offset + 2) } };
      case 'MISSING_CHAR':
        return this.#missing(error, offset, rest);
      case 'MULTILINE_IMPLICIT_KEY':
        return /^-( |$)/.test(rest) ? { offset, facts: { problem: 'indent' } } : { offset, facts: settingWithoutName(rest) };
      case 'BLOCK_AS_IMPLICIT_KEY':
        return this.#nested(error, offset, rest);
      case 'BLOCK_IN_FLOW':
        return { offset, facts: isEntryOfBlock(this.#text, offset) ? { problem: 'dash-in-brackets' } : colonIn(upToComma(rest), true) };
      case 'UNEXPECTED_TOKEN':
        return this.#unexpected(error, offset, rest);
      case 'BAD_INDENT':
        return this.#indent(error, offset);
      default:
        return { offset, facts: { problem: 'other' } };
    }
  }

  /** Where the line “...” is that ends the document before an offset, if it has one. */
  #endOfDocument(offset: number): number {
    const end = /^\.{3}[^\n]*\n\s*$/m.exec(this.#text.slice(0, offset));
    return end ? end.index : offset;
  }

  #missing({ message, pos: [pos] }: YAMLError, offset: number, rest: string): YamlFlaw {
    if (message.startsWith('Missing closing')) {
      // The parser sees an open quote only where the text ends.
      const opened = this.#scalars().find(({ range }) => range && range[0] < pos && pos <= range[2])?.range?.[0] ?? offset;
      return { offset: opened, facts: { problem: 'open-quote', quote: this.#text.charAt(opened) } };
    }
    if (message.startsWith('Comments must be separated')) {
      const before = /\S*$/.exec(this.#text.slice(0, offset))?.[0] ?? '';
      const written = shown(`${before}${rest}`);
      return { offset, facts: { problem: 'no-space', after: '#', text: written, corrected: shown(`${before} ${rest}`) } };
    }
    // A line that begins with % is an instruction to the parser, after which it waits for “---”.
    if (message.includes('directives-end')) {
      const directive = this.#text.search(/^%/m);
      return directive < 0 ? { offset, facts: { problem: 'second-document' } } : this.#firstCharacter(directive);
    }
    if (message.startsWith('Missing ,')) return { offset, facts: { problem: 'missing-comma', text: shown(upToComma(rest)) } };
    if (message.startsWith('Tags and anchors')) return this.#firstCharacter(this.#firstMark(offset));
    if (message.startsWith('Implicit map keys')) return { offset, facts: settingWithoutName(rest) };
    return { offset, facts: { problem: 'indent' } };
  }

  /** “name: a: b”, or a line that is indented below “name: a”. */
  #nested({ message }: YAMLError, offset: number, rest: string): YamlFlaw {
    if (message.startsWith('A block sequence')) return { offset, facts: { problem: 'indent' } };
    if (/^\? /.test(rest)) return this.#firstCharacter(offset);
    if (/^[“”‘’]/.test(rest)) return { offset, facts: { problem: 'curly-quote', text: withoutCurlyQuotes(rest) } };
    if (/:( |$)/.test(rest)) return { offset, facts: colonIn(rest, false) };
    const below = /\n[ \t\n]*/.exec(this.#text.slice(offset));
    return { offset: below ? lineStart(this.#text, offset + below.index + below[0].length) : offset, facts: { problem: 'indented-further' } };
  }

  #unexpected({ message }: YAMLError, offset: number, rest: string): YamlFlaw {
    if (/^Unexpected flow-(?:map|seq)-end/.test(message)) return { offset, facts: { problem: 'extra-bracket', bracket: this.#text.charAt(offset) } };
    if (/^Unexpected (?:,|empty item)/.test(message)) return { offset, facts: { problem: 'extra-comma' } };
    if (/^(?:Not a YAML token|Block scalar header)/.test(message)) return this.#firstCharacter(this.#markBefore(offset, /[|>]/));
    if (message.startsWith('Unexpected block-seq-ind')) {
      return /\S/.test(this.#text.slice(lineStart(this.#text, offset), offset)) ? this.#firstCharacter(offset) : { offset, facts: { problem: 'indent' } };
    }
    if (message.endsWith('at node end')) return this.#afterEnd(offset, rest);
    if (/^Unexpected (?:scalar|single-quoted-scalar|double-quoted-scalar) token$/.test(message))
      return { offset, facts: { problem: 'missing-comma', text: shown(upToComma(rest)) } };
    return { offset, facts: { problem: 'other' } };
  }

  /** Text that goes on where a value has ended: after its quote, after a bracket, after a reference. */
  #afterEnd(offset: number, rest: string): YamlFlaw {
    const start = lineStart(this.#text, offset);
    const before = this.#text.slice(start, offset).trimEnd();
    const end = start + before.length;
    const value = this.#nodes().find(({ range }) => range && range[0] >= start && range[1] === end && range[0] < end);
    const written = value?.range ? restOfLine(this.#text, value.range[0]) : '';
    if (isScalar(value) && (value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE')) {
      const quote = written.charAt(0);
      // “"Hello", friend” is one text; “'Let's talk'” has its last quote at the end.
      const isEnclosed = written.length > 1 && written.endsWith(quote) && !written.slice(1, -1).trimEnd().endsWith(`${quote},`);
      const text = isEnclosed ? written.slice(1, -1) : written;
      return { offset, facts: { problem: 'after-quote', rest: shown(rest), text: isEnclosed ? text : withoutQuotes(written, quote) } };
    }
    if (isAlias(value) || /^[*&]/.test(written)) return this.#firstCharacter(value?.range?.[0] ?? offset);
    if (isCollection(value) && value.flow && value.range) {
      const bracket = isMap(value) ? '{' : '[';
      return { offset, facts: { problem: 'after-bracket', bracket, rest: shown(rest), text: written } };
    }
    const mark = /(?<=: |- |^)[*&]\S*$/.exec(before);
    if (mark) return this.#firstCharacter(start + mark.index);
    return { offset, facts: { problem: 'indent' } };
  }

  #indent({ message }: YAMLError, offset: number): YamlFlaw {
    const start = lineStart(this.#text, offset);
    const line = restOfLine(this.#text, start);
    if (/Flow (?:map|sequence) in block/.test(message)) {
      const bracket = message.includes('Flow map') ? '{' : '[';
      const opened = this.#openBracket(bracket, offset);
      return { offset, facts: opened === undefined ? { problem: 'other' } : { problem: 'open-bracket', bracket, opened: this.#locationAt(opened) } };
    }
    if (message.startsWith('Flow end indicator')) return { offset, facts: { problem: 'bracket-indent', bracket: /^\]/.test(line.trim()) ? '[' : '{' } };
    if (/^ *\t/.test(this.#text.slice(start))) return { offset, facts: { problem: 'tab' } };
    const isWithoutName = /^-\S/.test(line.trim()) || bulletOf(line) !== undefined;
    return { offset, facts: isWithoutName ? settingWithoutName(line.trim()) : { problem: 'indent' } };
  }

  /** Where the last bracket before an offset opens that is not closed. */
  #openBracket(bracket: '[' | '{', offset: number): number | undefined {
    const open = this.#nodes().flatMap(node => {
      if (!isCollection(node) || !node.flow || !node.range) return [];
      const [from, to] = node.range;
      const isClosed = this.#text.charAt(to - 1) === { '[': ']', '{': '}' }[bracket] && to <= offset;
      return this.#text.charAt(from) === bracket && from < offset && !isClosed ? [from] : [];
    });
    return open.length > 0 ? Math.max(...open) : undefined;
  }

  #firstCharacter(offset: number): YamlFlaw {
    const character = this.#text.charAt(offset);
    const isBullet = character === '*' && offset === lineStart(this.#text, offset) + restOfLine(this.#text, lineStart(this.#text, offset)).search(/\S/);
    if (isBullet && bulletOf(restOfLine(this.#text, offset))) return { offset, facts: { problem: 'bullet', bullet: character } };
    return { offset, facts: { problem: 'first-character', character, text: textFrom(this.#text, offset, isInBraces(this.#document, offset)) } };
  }

  /** Where such a character is on the line of an offset: there, or the last one before. */
  #markBefore(offset: number, mark: RegExp): number {
    if (mark.test(this.#text.charAt(offset))) return offset;
    const start = lineStart(this.#text, offset);
    const found = [...this.#text.slice(start, offset)].findLastIndex(character => mark.test(character));
    return found < 0 ? offset : start + found;
  }

  /** Where the value with a reference or a tag begins on the line of an offset. */
  #firstMark(offset: number): number {
    const start = lineStart(this.#text, offset);
    const found = this.#text.slice(start, offset + 1).search(/(?<=^|[\s[{])[&*!]/);
    return found < 0 ? offset : start + found;
  }

  #scalars(): readonly Scalar[] {
    return this.#nodes().filter(node => isScalar(node));
  }

  #nodes(): readonly NonNullable<Document.Parsed['contents']>[] {
    const nodes: NonNullable<Document.Parsed['contents']>[] = [];
    visit(this.#document, { Node: (_, node) => void nodes.push(node as NonNullable<Document.Parsed['contents']>) });
    return nodes;
  }
}

/** Whether an offset is within a map or list in brackets. */
function isInBraces(document: Document.Parsed, offset: number): boolean {
  let isInside = false;
  visit(document, {
    Collection: (_, { flow, range }) => {
      if (flow && range && range[0] < offset && offset < range[1]) isInside = true;
    },
  });
  return isInside;
}
