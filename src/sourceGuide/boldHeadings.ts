import { type GuideBlock, type GuideParagraph, runsToText } from './guideFile.ts';
import { withoutEvenEmphasis } from './joinRuns.ts';
import { isBullet, typedMark } from './typedItems.ts';

/** More characters, or more words, than a heading of these is a sentence that matters: about one line of a printed page. */
const longestHeading = { characters: 80, words: 12 };
/** The deepest level that a heading has.*/
const deepest = 6;

/**
 * Turns bold lines into headings, for people who make a line bold where others choose a style. Such a line is a short paragraph that is bold
 * as a whole, no sentence, and before text that is not. It is one level below the heading before it. Where a guide has no title, its first
 * block may be that.
 * @param bold the paragraphs that are bold from end to end; italics are not enough
 */
export function withBoldHeadings(blocks: readonly GuideBlock[], bold: ReadonlySet<GuideBlock>): readonly GuideBlock[] {
  const hasTitle = blocks.some(block => block.kind === 'heading' && block.level === 1);
  let level = 1;
  return blocks.map((block, i) => {
    if (block.kind === 'heading') level = block.level;
    if (block.kind !== 'paragraph' || !bold.has(block) || !isShort(block)) return block;
    if (i === 0 && !hasTitle && blocks.length > 1) return toHeading(block, 1);
    return isText(blocks[i + 1], bold) ? toHeading(block, Math.min(level + 1, deepest)) : block;
  });
}

function isShort({ runs }: GuideParagraph): boolean {
  const text = runsToText(runs);
  if (text.length > longestHeading.characters || text.split(' ').length > longestHeading.words) return false;
  if (isBullet(typedMark(text))) return false;
  return /\p{L}/u.test(text) && !/[.,;…]["”’)]?$/u.test(text) && !runs.every(run => run.link);
}

/** Whether a block is what a heading is for. */
function isText(block: GuideBlock | undefined, bold: ReadonlySet<GuideBlock>): boolean {
  if (block === undefined || block.kind === 'heading' || block.kind === 'footnote') return false;
  return block.kind !== 'paragraph' || !bold.has(block) || !isShort(block);
}

const toHeading = ({ runs, place }: GuideParagraph, level: number): GuideBlock => ({
  kind: 'heading',
  level,
  runs: withoutEvenEmphasis(runs),
  place,
});
