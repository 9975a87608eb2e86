import { blocksToText, inlinesToText } from '../../model/walk.ts';
import type { PaperPart } from '../../model/workshop.ts';

/** Splits a sheet's parts between its two sides, so that the fuller side has as little as can be. */
export function splitSides(parts: readonly PaperPart[]): readonly [readonly PaperPart[], readonly PaperPart[]] {
  const weight = (of: readonly PaperPart[]): number => of.reduce((sum, part) => sum + weightOf(part), 0);
  const fuller = (at: number): number => Math.max(weight(parts.slice(0, at)), weight(parts.slice(at)));
  const at = parts.map((_, i) => i).reduce((best, i) => (fuller(i) < fuller(best) ? i : best), 0);
  return [parts.slice(0, at), parts.slice(at)];
}

/** About how much room a part takes, in letters: a heading as much as a line of 80, a card with its QR code as much as two. */
function weightOf({ title, blocks, cards }: PaperPart): number {
  const text = [inlinesToText(title), blocksToText(blocks), ...cards.map(card => blocksToText(card.blocks))].join('');
  return text.length + 80 + 160 * cards.length;
}
