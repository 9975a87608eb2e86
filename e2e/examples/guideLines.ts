import type { GuideBlock, Run } from '../../src/sourceGuide/guideFile.ts';

/** Blocks of a guide as lines that a test can show: much like Markdown, with `|!` before the head of a table. */
export const guideLines = (blocks: readonly GuideBlock[]): readonly string[] => blocks.map(toLine);

function toLine(block: GuideBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${runsToLine(block.runs)}`;
    case 'item':
      return `${'  '.repeat(block.depth)}${block.isOrdered ? '1.' : '-'} ${runsToLine(block.runs)}`;
    case 'row':
      return `|${block.isHead ? '!' : ''} ${block.cells.map(runsToLine).join(' | ')} |`;
    case 'footnote':
      return `[^]: ${runsToLine(block.runs)}`;
    default:
      return runsToLine(block.runs);
  }
}

const runsToLine = (runs: readonly Run[]): string =>
  runs
    .map(({ text, isEmphasized, link }) => {
      const shown = isEmphasized ? `**${text}**` : text;
      return link ? `[${shown}](${link})` : shown;
    })
    .join('');
