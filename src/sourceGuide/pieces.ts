import type { ByLanguage, Language } from '../model/language.ts';
import { type Cut, cutsIn } from './cutsIn.ts';
import { type BlockPair, pairBlocks } from './pairBlocks.ts';
import { type CuttableText, pairPieces, piecesOf } from './pairPieces.ts';
import type { Span } from './span.ts';
import { cellBreak, type TextBlock } from './textBlock.ts';

/** A part of a block that says one thing. */
export interface Piece extends Span {
  readonly block: TextBlock;
}

/** The same thing in each language that says it. Where a translation cannot be cut like its source, several have the same pieces of it. */
export type SharedPiece = ByLanguage<readonly Piece[]>;

/** A bold beginning of an item of at most as many words, such as “Keep calm.”, names what follows and is one piece with it. */
const mostInLabel = 6;

/**
 * Cuts the blocks of a guide into pieces, in the order of the first language, and finds what says the same in the others.
 * @param blocks by language; a language without blocks has none of the pieces
 */
export function sharedPieces(blocks: ByLanguage<readonly TextBlock[]>, [first = '', second, ...others]: readonly Language[]): readonly SharedPiece[] {
  const own = blocks[first] ?? [];
  const theirs = second === undefined ? [] : (blocks[second] ?? []);
  const ratio = lengthRatio(own, theirs);
  const pieces = pairBlocks(own, theirs, ratio).flatMap(pair => piecesOfPair(pair, first, second ?? '', ratio));
  return others.reduce<readonly SharedPiece[]>((all, language) => addLanguage(all, own, blocks[language] ?? [], first, language), pieces);
}

/** How much longer a text is than its translation, as a logarithm. */
function lengthRatio(source: readonly TextBlock[], translation: readonly TextBlock[]): number {
  const lengthOf = (blocks: readonly TextBlock[]): number => blocks.reduce((length, { text }) => length + text.length, 0) || 1;
  return Math.log(lengthOf(source) / lengthOf(translation));
}

function piecesOfPair({ source, translation }: BlockPair, first: Language, second: Language, ratio: number): readonly SharedPiece[] {
  const [own, theirs] = [joined(source, first), joined(translation, second)];
  if (translation.length === 0) return piecesOf(own).map(span => ({ [first]: inBlocks(span, source) }));
  if (source.length === 0) return piecesOf(theirs).map(span => ({ [second]: inBlocks(span, translation) }));
  return pairPieces(own, theirs, ratio).map(pair => ({
    ...(pair.source && { [first]: inBlocks(pair.source, source) }),
    ...(pair.translation && { [second]: inBlocks(pair.translation, translation) }),
  }));
}

/** Finds the known pieces of the first language in one more language. */
function addLanguage(
  known: readonly SharedPiece[],
  own: readonly TextBlock[],
  theirs: readonly TextBlock[],
  first: Language,
  language: Language,
): readonly SharedPiece[] {
  const starts = new Map<TextBlock, number[]>();
  for (const piece of known.flatMap(each => each[first] ?? [])) starts.set(piece.block, [...(starts.get(piece.block) ?? []), piece.from]);
  const found = new Map<TextBlock, Map<number, readonly Piece[]>>();
  const alone: SharedPiece[] = [];
  const ratio = lengthRatio(own, theirs);
  for (const { source, translation } of pairBlocks(own, theirs, ratio)) {
    if (translation.length === 0) continue;
    const text = joined(translation, language);
    if (source.length === 0) alone.push(...piecesOf(text).map(span => ({ [language]: inBlocks(span, translation) })));
    else {
      const offsets = offsetsOf(source);
      const cuts = source
        .flatMap((block, i) => (starts.get(block) ?? []).map(at => ({ at: at + (offsets[i] ?? 0), strength: 1, least: 0 })))
        .filter(({ at }) => at > 0);
      for (const pair of pairPieces({ ...joined(source, first), cuts }, text, ratio)) {
        const counterpart = pair.translation ? inBlocks(pair.translation, translation) : [];
        if (!pair.source) alone.push({ [language]: counterpart });
        else if (counterpart.length > 0)
          for (const { block, from } of inBlocks(pair.source, source)) {
            const inBlock = found.get(block) ?? new Map<number, readonly Piece[]>();
            found.set(block, inBlock.set(from, counterpart));
          }
      }
    }
  }
  const withFound = known.map((piece): SharedPiece => {
    const [begin] = piece[first] ?? [];
    const counterpart = begin && found.get(begin.block)?.get(begin.from);
    return counterpart ? { ...piece, [language]: counterpart } : piece;
  });
  return [...withFound, ...alone];
}

/** Blocks as one text: the end of a block is the end of what it says. */
function joined(blocks: readonly TextBlock[], language: Language): CuttableText {
  const offsets = offsetsOf(blocks);
  const cuts = blocks.flatMap((block, i): readonly Cut[] => [
    ...(i > 0 ? [{ at: offsets[i] ?? 0, strength: 1, least: 0 }] : []),
    ...cutsOf(block, language).map(cut => ({ ...cut, at: cut.at + (offsets[i] ?? 0) })),
  ]);
  return { text: blocks.map(({ text }) => text).join('\n'), language, cuts };
}

function offsetsOf(blocks: readonly TextBlock[]): readonly number[] {
  let offset = 0;
  return blocks.map(({ text }) => {
    const own = offset;
    offset += text.length + 1;
    return own;
  });
}

/** Where a block may be cut. */
function cutsOf({ kind, text, emphasized, cells }: TextBlock, language: Language): readonly Cut[] {
  if (kind === 'heading') return [];
  const ends = cells.map((_, i) => (cells[i + 1] ?? text.length + cellBreak.length) - cellBreak.length);
  const ofText = cells.flatMap((from, i) => cutsIn(text.slice(from, ends[i]), language).map(cut => ({ ...cut, at: cut.at + from })));
  // What is beside something in a table says nothing without it.
  if (kind === 'row') return ofText.filter(({ strength }) => strength === 1);
  const label = kind === 'item' && emphasized.find(({ from, to }) => from === 0 && to < text.length && text.slice(0, to).split(' ').length <= mostInLabel);
  const afterLabel = label ? /^[\s:.–—-]*/.exec(text.slice(label.to))?.[0].length : undefined;
  return ofText.filter(({ at }) => !label || at > label.to + (afterLabel ?? 0));
}

/** A span of joined blocks as the pieces of them that it has, without the spaces at its ends. */
function inBlocks({ from, to }: Span, blocks: readonly TextBlock[]): readonly Piece[] {
  const offsets = offsetsOf(blocks);
  return blocks.flatMap((block, i) => {
    const offset = offsets[i] ?? 0;
    const begin = Math.max(0, from - offset);
    const end = Math.min(block.text.length, to - offset);
    return begin < end && block.text.slice(begin, end).trim() !== '' ? [{ block, from: begin, to: end }] : [];
  });
}

/** The words of a piece. */
export const textOf = ({ block, from, to }: Piece): string =>
  block.text
    .slice(from, to)
    .replace(/\s*\|\s*$/, '')
    .trim();
