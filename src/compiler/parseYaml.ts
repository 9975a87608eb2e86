import { Composer, type Document, Lexer, type LineCounter, Parser, YAMLParseError } from 'yaml';

/** How many lists and maps may be within one another: the settings need six. */
export const maxYamlDepth = 30;

/** Where a text is nested deeper than that. */
export interface TooDeep {
  readonly offset: number;
}

/**
 * Parses the first document of a YAML text; a second one is an error of the first, as in `parseDocument` of the package.
 * Names that a map has twice are for the caller to find: the package compares each with all before it.
 * Composing recurses once per level, and thousands of levels overflow the stack: such a text is rejected before it is composed.
 * @param lines records where each line begins
 */
export function parseYaml(text: string, lines: LineCounter): Document.Parsed | TooDeep {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    // The document is one, the value that is being read another.
    if (parser.stack.length > maxYamlDepth + 2) return { offset: parser.offset };
  }
  tokens.push(...parser.end());
  const [first, second] = new Composer({ logLevel: 'error', uniqueKeys: false }).compose(tokens, true, text.length);
  if (!first) throw new Error('A YAML text without a document.');
  if (second) first.errors.push(new YAMLParseError([second.range[0], second.range[1]], 'MULTIPLE_DOCS', 'A second document begins'));
  return first as Document.Parsed;
}
