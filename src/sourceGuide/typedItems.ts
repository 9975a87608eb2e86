import { type GuideBlock, type GuideParagraph, type Run, runsToText } from './guideFile.ts';

/** The mark before an item, as people type it. */
export interface TypedMark {
  /** With the space after it. */
  readonly mark: string;
  /** The number of a numbered item. */
  readonly number?: number;
}

const bullets = '•◦▪▫●○■□‣⁃∙·➢➤►▶✓✔❑❖';
const marked = new RegExp(`^(?:[${bullets}*–—-]|(\\d{1,2})[.)]|\\(\\d{1,2}\\)) +(?=\\S)`, 'u');

/** The mark at the beginning of a text, such as `• ` or `2. `. */
export function typedMark(text: string): TypedMark | undefined {
  const [mark, digits] = marked.exec(text) ?? [];
  if (mark === undefined) return undefined;
  const number = digits ?? /^\((\d+)\)/.exec(mark)?.[1];
  return number === undefined ? { mark } : { mark, number: Number(number) };
}

/** Whether a mark can be nothing but that of an item, even before a single paragraph; a dash, star or number has another use, too. */
export const isBullet = (mark: TypedMark | undefined): boolean => mark !== undefined && bullets.includes(mark.mark.charAt(0));

/** Runs without the mark before them. */
export function withoutMark(runs: readonly Run[], { mark }: TypedMark): readonly Run[] {
  let rest = mark.length;
  return runs.flatMap(run => {
    const text = run.text.slice(rest);
    rest = Math.max(rest - run.text.length, 0);
    return text ? [{ ...run, text }] : [];
  });
}

/**
 * Turns paragraphs that begin with a mark into items, for people who type marks where others make a list. Bullets are marks wherever they are;
 * dashes and stars if two paragraphs have them one after the other, and numbers if they count on.
 */
export function withTypedItems(blocks: readonly GuideBlock[]): readonly GuideBlock[] {
  const marks = blocks.map(block => (block.kind === 'paragraph' ? typedMark(runsToText(block.runs)) : undefined));
  let list = Math.max(0, ...blocks.map(block => (block.kind === 'item' ? block.list : 0)));
  let isInList = false;
  return blocks.map((block, i) => {
    const mark = marks[i];
    const isItem = mark && (isBullet(mark) || belongTogether(marks[i - 1], mark) || belongTogether(mark, marks[i + 1]));
    if (block.kind !== 'paragraph' || !isItem) {
      isInList = false;
      return block;
    }
    if (!isInList) list++;
    isInList = true;
    return toItem(block, mark, list);
  });
}

function belongTogether(first: TypedMark | undefined, second: TypedMark | undefined): boolean {
  if (!first || !second) return false;
  return first.number === undefined ? first.mark === second.mark : first.number + 1 === second.number;
}

const toItem = ({ runs, place }: GuideParagraph, mark: TypedMark, list: number): GuideBlock => ({
  kind: 'item',
  list,
  depth: 0,
  isOrdered: mark.number !== undefined,
  runs: withoutMark(runs, mark),
  place,
});
