import { blocksToText, inlinesToText } from '../../model/walk.ts';
import type { DocumentPart } from '../../model/workshop.ts';

/** Splits a sheet's parts between its two sides, so that the fuller side has as little as can be. */
export function splitSides(parts: readonly DocumentPart[]): readonly [readonly DocumentPart[], readonly DocumentPart[]] {
  const weight = (of: readonly DocumentPart[]): number => of.reduce((sum, part) => sum + weightOf(part), 0);
  const fuller = (at: number): number => Math.max(titleWeight + weight(parts.slice(0, at)), weight(parts.slice(at)));
  const at = parts.map((_, i) => i).reduce((best, i) => (fuller(i) < fuller(best) ? i : best), 0);
  return [parts.slice(0, at), parts.slice(at)];
}

/** The title and what stands below it take as much room as this many letters. */
const titleWeight = 300;

/** About how much room a part takes, in letters: a heading as much as a line of 80, a card’s edges and QR code as much again. */
function weightOf({ title, blocks, cards }: DocumentPart): number {
  const text = [inlinesToText(title), blocksToText(blocks), ...cards.map(card => blocksToText(card.blocks))].join('');
  return text.length + 80 + 80 * cards.length;
}
