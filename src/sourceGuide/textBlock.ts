import type { GuideBlock, GuideFile, GuidePlace, Run } from './guideFile.ts';
import { runsToText } from './guideFile.ts';
import type { Span } from './span.ts';

/** A block of a guide as one text, with what stands out in it. */
export interface TextBlock {
  readonly kind: GuideBlock['kind'];
  /** Of headings, from 1; of items, how many lists they are in, from 0. */
  readonly level: number;
  /** Of items and rows: which list or table they are of. */
  readonly group: number;
  readonly isOrdered: boolean;
  /** Whether it only names the columns of a table. */
  readonly isHead: boolean;
  readonly text: string;
  readonly emphasized: readonly Span[];
  readonly links: readonly string[];
  /** Where the cells of a row begin; of another block, its beginning. */
  readonly cells: readonly number[];
  readonly place: GuidePlace;
}

/** What is between two cells of a row. */
export const cellBreak = ' | ';

/** The blocks of a file as texts; empty ones are left out. */
export const textBlocksOf = ({ blocks }: GuideFile): readonly TextBlock[] => blocks.map(textBlockOf).filter(({ text }) => text !== '');

/** The cells of a row, or all of another block. */
export const cellSpansOf = ({ text, cells }: TextBlock): readonly Span[] =>
  cells.map((from, i) => ({ from, to: (cells[i + 1] ?? text.length + cellBreak.length) - cellBreak.length }));

function textBlockOf(block: GuideBlock): TextBlock {
  const cells = block.kind === 'row' ? block.cells.filter(cell => runsToText(cell).trim() !== '') : [block.runs];
  let text = '';
  const emphasized: Span[] = [];
  const starts: number[] = [];
  for (const runs of cells) {
    if (text !== '') text = text.trimEnd() + cellBreak;
    starts.push(text.length);
    for (const run of runs) {
      const own = (text === '' || text.endsWith(' ') ? run.text.trimStart() : run.text).replace(/\s+/g, ' ');
      if (run.isEmphasized && own.trim() !== '') emphasized.push({ from: text.length, to: text.length + own.trimEnd().length });
      text += own;
    }
  }
  return {
    kind: block.kind,
    level: block.kind === 'heading' ? block.level : block.kind === 'item' ? block.depth : 0,
    group: block.kind === 'item' ? block.list : block.kind === 'row' ? block.table : 0,
    isOrdered: block.kind === 'item' && block.isOrdered,
    isHead: block.kind === 'row' && block.isHead,
    text: text.trimEnd(),
    emphasized,
    links: cells.flatMap(runs => runs.flatMap(({ link }: Run) => (link === undefined ? [] : [link]))),
    cells: starts,
    place: block.place,
  };
}
