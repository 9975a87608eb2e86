import type { TextBlock } from './textBlock.ts';

/** The blocks of a guide that its title is made of: its first heading, and the next one if the first ends with a colon or a dash. */
export function titleBlocksOf(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const at = blocks.findIndex(({ kind }) => kind === 'heading');
  const first = blocks[at];
  if (!first) return [];
  const next = blocks[at + 1];
  return next?.kind === 'heading' && /[:—–-]$/.test(first.text) ? [first, next] : [first];
}

/** Headings as one line. */
export const titleOf = (blocks: readonly TextBlock[]): string =>
  blocks
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(/:$/, '');

/** The level of the headings that divide a guide into its chapters: the highest that it has beside its title. */
export function chapterLevelOf(blocks: readonly TextBlock[], title: readonly TextBlock[]): number {
  const levels = blocks.filter(block => block.kind === 'heading' && !title.includes(block)).map(({ level }) => level);
  return Math.min(...levels, 6);
}

const number = /^(\d{1,2})[.)]?\s+(?=\p{L})/u;

/** The number that a heading begins with, if it does. */
export const numberOf = (heading: string): number | undefined => {
  const [, digits] = number.exec(heading) ?? [];
  return digits === undefined ? undefined : Number(digits);
};

/** A number with a period, such as “2.1.”, is always one of a heading; without, it may be a number of things. */
const withPeriod = /^\d+(?:\.\d+)*\.\s+(?=\p{L})|^\d+(?:\.\d+)+\s+(?=\p{L})/u;

/** A heading without its number and the colon at its end. */
export const nameOf = (heading: string, isNumbered: boolean): string =>
  (isNumbered ? heading.replace(number, '') : heading.replace(withPeriod, '')).replace(/\s*:$/, '').trim();
