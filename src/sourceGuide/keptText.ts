import type { Piece } from './pieces.ts';
import type { Span } from './span.ts';
import { cellBreak, cellSpansOf, type TextBlock } from './textBlock.ts';

/** The text of a guide in one language as it is kept beside a workshop, and the line of each piece in it. */
export interface KeptText {
  readonly text: string;
  /** From 1. */
  readonly lineOf: (piece: Piece) => number;
}

export interface KeptTextSource {
  /** The name of the file that was read. */
  readonly file: string;
  /** The day, as `2026-11-22`. */
  readonly date: string;
}

/** Writes the text of a guide, each piece in a line of its own, so that a line says what one point says. */
export function keptText(blocks: readonly TextBlock[], pieces: readonly Piece[], { file, date }: KeptTextSource): KeptText {
  const starts = new Map<TextBlock, Set<number>>();
  for (const { block, from } of pieces) starts.set(block, (starts.get(block) ?? new Set<number>()).add(from));
  const lines = [
    `<!-- The text of ${file.replace(/-(?=[->])/g, '- ').replace(/\s+/g, ' ')}, read on ${date}, for the checks of Charla. It does not go into a kit. To read a new edition, run “charla guide update”. -->`,
  ];
  const lineOf = new Map<TextBlock, readonly { readonly from: number; readonly line: number }[]>();
  let page: number | undefined;
  let before: TextBlock | undefined;
  for (const block of blocks) {
    const own = block.place && 'page' in block.place ? block.place.page : undefined;
    const isNewPage = own !== undefined && own !== page;
    if (isNewPage || !isTogether(before, block)) lines.push('');
    if (isNewPage) lines.push(`<!-- page ${own} -->`, '');
    page = own ?? page;
    const cuts = block.kind === 'row' || block.kind === 'heading' ? [] : [...(starts.get(block) ?? [])].filter(from => from > 0).sort((a, b) => a - b);
    const [mark, indent] = marksOf(block);
    lineOf.set(
      block,
      [0, ...cuts].map((from, i) => {
        lines.push((i === 0 ? mark : indent) + markdownOf(block, { from, to: cuts[i] ?? block.text.length }) + (block.kind === 'row' ? ' |' : ''));
        return { from, line: lines.length };
      }),
    );
    before = block;
  }
  return {
    text: `${lines.join('\n')}\n`,
    lineOf: ({ block, from }) => lineOf.get(block)?.findLast(each => each.from <= from)?.line ?? 1,
  };
}

/** Items of a list and rows of a table have no empty lines between them. */
const isTogether = (before: TextBlock | undefined, block: TextBlock): boolean =>
  before !== undefined && before.kind === block.kind && (block.kind === 'item' || block.kind === 'row') && before.group === block.group;

/** What the first line of a block begins with, and what its other lines do. */
function marksOf({ kind, level, isOrdered }: TextBlock): readonly [string, string] {
  if (kind === 'heading') return [`${'#'.repeat(level)} `, ''];
  if (kind === 'row') return ['| ', ''];
  if (kind === 'footnote') return ['[^1]: ', '  '];
  if (kind === 'item') return ['  '.repeat(level) + (isOrdered ? '1. ' : '- '), '  '.repeat(level + 1)];
  return ['', ''];
}

function markdownOf(block: TextBlock, { from, to }: Span): string {
  const { text, emphasized } = block;
  const escaped = (begin: number, end: number): string => escapedIn(block, { from: begin, to: end });
  let markdown = '';
  let at = from;
  for (const span of emphasized) {
    const [begin, end] = [Math.max(from, span.from), Math.min(to, span.to)];
    const inside = text.slice(begin, end).trim();
    if (begin >= end || inside === '' || inside === cellBreak.trim()) continue;
    const start = begin + text.slice(begin, end).indexOf(inside);
    markdown += `${escaped(at, start)}**${escaped(start, start + inside.length)}**`;
    at = start + inside.length;
  }
  markdown = (markdown + escaped(at, to)).trim();
  if (rule.test(markdown)) return markdown.replace(/[:-]/, '\\$&');
  if (block.kind === 'heading') return markdown.replace(closing, '\\$&').replace(/^\|/, '\\|');
  return block.kind === 'row' ? markdown : markdown.replace(beginning, found => `${found.slice(0, -1)}\\${found.slice(-1)}`);
}

/** What makes a line a heading, an item, a quotation, a table, a rule or code, up to the character that is escaped so that it does not; */
const beginning = /^(?:[#>+|=~-]|\d{1,9}[.)](?=\s|$))/;
/** what ends a heading without being part of it; */
const closing = /#+$/;
/** what makes a line a rule, or the one below the head of a table; */
const rule = /^[\s|:-]+$/;
/** and what would be a mark or a comment within a line. */
const special = /[\\`*[]|<(?=[\p{L}/!?])|(?<=<)!|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)|&(?=#?[\p{L}\p{N}]+;)/gu;

/** A part of a block’s text so that Markdown shows it as it is. A bar between two cells is none of it. */
function escapedIn(block: TextBlock, { from, to }: Span): string {
  const escaped = (begin: number, end: number): string => block.text.slice(begin, end).replace(special, '\\$&');
  if (block.kind !== 'row') return escaped(from, to);
  let markdown = '';
  let at = from;
  for (const cell of cellSpansOf(block)) {
    if (cell.to <= at || cell.from >= to) continue;
    const begin = Math.max(cell.from, at);
    const end = Math.min(cell.to, to);
    markdown += block.text.slice(at, begin) + escaped(begin, end).replaceAll('|', '\\|');
    at = end;
  }
  return markdown + block.text.slice(at, to);
}
