import { type MarkdownContext, type MarkdownPart, parseMarkdown } from '../compiler/parseMarkdown.ts';
import { plainText } from '../compiler/source.ts';
import { readSourceMark, sourceMark } from '../compiler/sourceMark.ts';
import type { Language } from '../model/language.ts';
import type { Inline } from '../model/text.ts';
import { rowsOf, type TableRow, visitText } from '../model/visitText.ts';

/** What is done with a file’s texts. */
export interface MarkTexts {
  /** The language that the file is in. */
  readonly source: Language;
  /** Whether a text is one to translate; a name or an address is none. */
  readonly isTranslatable: (inlines: readonly Inline[]) => boolean;
  /** Gives another heading of level 3, such as the translated heading of notes. */
  readonly heading?: (title: readonly Inline[]) => string | undefined;
  /** Gives other cells for a row of a table, as Markdown without a mark; the first row is the head. */
  readonly cells?: (cells: readonly string[], isHead: boolean) => readonly { readonly text: string; readonly isMarked: boolean }[];
}

/**
 * Puts the mark of the source language before every text of a Markdown file: headings, paragraphs, list items and cells.
 * All else stays as it is, line by line.
 * @example '- Ask each day' becomes '- {en} Ask each day'
 */
export function markTexts(text: string, options: MarkTexts): string {
  const lines = plainText(text).split('\n');
  for (const [line, change] of parseMarkdown(lines.join('\n'), anyContext).flatMap(part => changesIn(part, options)))
    lines[line - 1] = change(lines[line - 1] ?? '');
  return lines.join('\n');
}

/** A line, from 1, and its replacement. */
type Change = readonly [line: number, change: (text: string) => string];

function changesIn(part: MarkdownPart, options: MarkTexts): readonly Change[] {
  if (part.kind === 'unread') return [];
  if (part.kind === 'heading') {
    const other = part.depth === 3 ? options.heading?.(part.title) : undefined;
    return other === undefined ? marked(part.title, part.location.line, options) : [[part.location.line, () => `### ${other}`]];
  }
  const changes: Change[] = [];
  visitText([part], {
    paragraph: ({ children, location }) => changes.push(...marked(children, location.line, options)),
    table: table => {
      changes.push(...rowsOf(table).map((row): Change => [row.line, line => markedRow(line, row, options)]));
      return false;
    },
  });
  return changes;
}

function marked(inlines: readonly Inline[], line: number, { isTranslatable, source }: MarkTexts): readonly Change[] {
  if (!isTranslatable(inlines)) return [];
  const change = (text: string): string => {
    const [before = ''] = beforeText.exec(text) ?? [];
    return before + withMark(text.slice(before.length), source);
  };
  return [[line, change]];
}

function markedRow(line: string, row: TableRow, { isTranslatable, source, cells }: MarkTexts): string {
  const written = splitRow(line);
  const made = cells?.(written, row.isHead) ?? written.map((text, i) => ({ text, isMarked: isTranslatable(row.cells[i] ?? []) }));
  return `| ${made.map(({ text, isMarked }) => (isMarked ? withMark(text, source) : text)).join(' | ')} |`;
}

/** A text that nobody has written yet has its mark already. */
const withMark = (text: string, source: Language): string => (readSourceMark(text, source).isUntranslated ? text : sourceMark(source) + text);

/** Spaces, and markers of quotes and lists, then of a heading, whose words may begin with a number. */
const beforeText = /^\s*(?:>\s*|(?:[-*+]|\d+[.)])\s+)*(?:#{1,6}\s+)?/;

/** The cells of a line of a table, with their characters as they are. */
function splitRow(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map(cell => cell.trim());
}

/** What is wrong in the file was reported when the workshop was read. */
const anyContext: MarkdownContext = { file: '', resourceIds: undefined, images: new Set(), isDocument: true, report: () => {} };
