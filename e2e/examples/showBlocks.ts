import type { GuideBlock, Run } from '../../src/sourceGuide/guideFile.ts';

/** Blocks of a guide as lines that are easy to compare. */
export const showBlocks = (blocks: readonly GuideBlock[]): readonly string[] => blocks.map(showBlock);

function showBlock(block: GuideBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${showRuns(block.runs)}`;
    case 'item':
      return `${'  '.repeat(block.depth)}${block.isOrdered ? '1.' : '-'} ${showRuns(block.runs)} (list ${block.list})`;
    case 'row':
      return `|${block.cells.map(showRuns).join('|')}| (${block.isHead ? 'head of ' : ''}table ${block.table})`;
    case 'footnote':
      return `[^] ${showRuns(block.runs)}`;
    default:
      return showRuns(block.runs);
  }
}

const showRuns = (runs: readonly Run[]): string =>
  runs
    .map(({ text, isEmphasized, link }) => {
      const shown = isEmphasized ? `**${text}**` : text;
      return link === undefined ? shown : `[${shown}](${link})`;
    })
    .join('');
