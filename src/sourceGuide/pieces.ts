import type { ByLanguage, Language } from '../model/language.ts';
import { type Cut, cutsIn } from './cutsIn.ts';
import { type BlockPair, pairBlocks } from './pairBlocks.ts';
import { type CuttableText, type PiecePair, pairPieces, piecesOf } from './pairPieces.ts';
import type { Span } from './span.ts';
import { cellSpansOf, type TextBlock } from './textBlock.ts';

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

/** A guide of as many characters tells half of how much longer it is than its translation: where it is short, one of them may only lack a paragraph. */
const tellingLength = 1000;

/** How much longer a text is than its translation, as a logarithm. */
function lengthRatio(source: readonly TextBlock[], translation: readonly TextBlock[]): number {
  const [own, theirs] = [source, translation].map(blocks => blocks.reduce((length, { text }) => length + text.length, 0) || 1);
  const shorter = Math.min(own ?? 1, theirs ?? 1);
  return (Math.log((own ?? 1) / (theirs ?? 1)) * shorter) / (shorter + tellingLength);
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

/** Finds the known pieces of the first language in one more language. What only that language has comes after what is before it there. */
function addLanguage(
  known: readonly SharedPiece[],
  own: readonly TextBlock[],
  theirs: readonly TextBlock[],
  first: Language,
  language: Language,
): readonly SharedPiece[] {
  const ratio = lengthRatio(own, theirs);
  const starts = new Map<TextBlock, number[]>();
  const sharedAt = new Map<TextBlock, Map<number, number>>();
  for (const [index, shared] of known.entries())
    for (const { block, from } of shared[first] ?? []) {
      getOrAdd(starts, block, () => []).push(from);
      getOrAdd(sharedAt, block, () => new Map<number, number>()).set(from, index);
    }
  const found = known.map((): Piece[] => []);
  /** What only this language has, by the index of what it comes after. */
  const alone = new Map<number, SharedPiece[]>();
  let last = -1;
  const addAlone = (pieces: readonly Piece[]): void => {
    getOrAdd(alone, last, () => []).push({ [language]: pieces });
  };
  for (const { source, translation } of pairBlocks(own, theirs, ratio)) {
    const offsets = offsetsOf(source);
    const cuts = source
      .flatMap((block, i) => (starts.get(block) ?? []).map(at => ({ at: at + (offsets[i] ?? 0), strength: 1, least: 0 })))
      .filter(({ at }) => at > 0);
    const text = joined(translation, language);
    const pairs: readonly PiecePair[] =
      translation.length === 0
        ? piecesOf({ ...joined(source, first), cuts }).map(piece => ({ source: piece, translation: undefined }))
        : source.length === 0
          ? piecesOf(text).map(piece => ({ source: undefined, translation: piece }))
          : pairPieces({ ...joined(source, first), cuts }, text, ratio);
    for (const pair of pairs) {
      const counterpart = pair.translation ? inBlocks(pair.translation, translation) : [];
      if (!pair.source) addAlone(counterpart);
      else
        for (const { block, from } of inBlocks(pair.source, source)) {
          last = sharedAt.get(block)?.get(from) ?? last;
          found[last]?.push(...counterpart.filter(piece => !found[last]?.some(each => each.block === piece.block && each.from === piece.from)));
        }
    }
  }
  return [
    ...(alone.get(-1) ?? []),
    ...known.flatMap((piece, i) => {
      const counterpart = found[i] ?? [];
      return [counterpart.length > 0 ? { ...piece, [language]: counterpart } : piece, ...(alone.get(i) ?? [])];
    }),
  ];
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
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
function cutsOf(block: TextBlock, language: Language): readonly Cut[] {
  const { kind, text, emphasized } = block;
  if (kind === 'heading') return [];
  const ofText = cellSpansOf(block).flatMap(({ from, to }) => cutsIn(text.slice(from, to), language).map(cut => ({ ...cut, at: cut.at + from })));
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
