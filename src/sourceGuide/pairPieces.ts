import type { Language } from '../model/language.ts';
import { anchorsOf, inCommon } from './anchors.ts';
import { contentWordsOf, countContentIn } from './contentWords.ts';
import { type Cut, leastContent } from './cutsIn.ts';
import { pairSentences } from './pairSentences.ts';
import type { Span } from './span.ts';

/** A text that may be cut. */
export interface CuttableText {
  readonly text: string;
  readonly language: Language;
  readonly cuts: readonly Cut[];
}

/**
 * What a text says one thing after another, and which part of its translation says the same. Several pieces may share one part of the translation;
 * one side is missing where only one language says it.
 */
export interface PiecePair {
  readonly source: Span | undefined;
  readonly translation: Span | undefined;
}

/** A cut is made where both languages together are this sure, */
const joint = 1;
/** rather than not, */
const perCut = 0.1;
/** or in a text without a translation, */
const alone = 0.6;
/** or in the first language alone, if it is this sure; then both pieces have the same translation. */
const oneSided = 0.8;
/** What a word in common counts beside the sureness of a cut, */
const perAnchor = 0.15;
/** and what it costs if a piece is e times longer than its translation, compared with the whole. */
const perDistortion = 0.2;

/**
 * A piece has no more cuts in it that were not made, and a cut is about as far in its text as the one in the translation: as a part of the text, and in cuts
 * of the shorter one. Else long texts take too long.
 */
const mostCuts = 20;
const mostApart = { part: 0.35, cuts: 12 };

/** Cuts a text, or a part of it, for itself. */
export function piecesOf(source: CuttableText, { from, to }: Span = { from: 0, to: source.text.length }): readonly Span[] {
  return cutAt(
    source,
    source.cuts.filter(({ at, strength }) => strength >= alone && at > from && at < to),
    { from, to },
  );
}

/**
 * Cuts a text and its translation so that each piece says the same in both. Sentences are paired first; in each pair, of all the ways to cut both in
 * the same order, that one is chosen in which cuts are surest, pieces that belong together have words in common, and lengths agree.
 * @param ratio how much longer a text is than its translation, as a logarithm
 */
export function pairPieces(source: CuttableText, translation: CuttableText, ratio: number): readonly PiecePair[] {
  return pairSentences(source, translation, ratio).flatMap((pair): readonly PiecePair[] => {
    if (!pair.translation) return piecesOf(source, pair.source).map(piece => ({ source: piece, translation: undefined }));
    if (!pair.source) return piecesOf(translation, pair.translation).map(piece => ({ source: undefined, translation: piece }));
    return pairWithin(part(source, pair.source), part(translation, pair.translation)).map(piece => ({
      source: shifted(piece.source, pair.source?.from),
      translation: shifted(piece.translation, pair.translation?.from),
    }));
  });
}

/** A part of a text with the cuts in it. */
const part = ({ text, language, cuts }: CuttableText, { from, to }: Span): CuttableText => ({
  text: text.slice(from, to),
  language,
  cuts: cuts.filter(({ at }) => at > from && at < to).map(cut => ({ ...cut, at: cut.at - from })),
});

const shifted = ({ from, to }: Span, by = 0): Span => ({ from: from + by, to: to + by });

function pairWithin(source: CuttableText, translation: CuttableText): readonly { readonly source: Span; readonly translation: Span }[] {
  const ends = jointCuts(source, translation);
  return ends.flatMap(({ source: to, translation: translationTo }, i) => {
    const from = ends[i - 1] ?? { source: 0, translation: 0 };
    const span = { from: from.translation, to: translationTo };
    const inner = source.cuts.filter(({ at, strength }) => strength >= oneSided && at > from.source && at < to);
    return cutAt(source, inner, { from: from.source, to }).map(piece => ({ source: piece, translation: span }));
  });
}

/** The pieces between cuts, without those cuts that would leave a piece with too little in it. */
function cutAt({ text, language }: CuttableText, cuts: readonly Cut[], { from, to }: Span): readonly Span[] {
  if (cuts.length === 0) return [{ from, to }];
  const pieces: Span[] = [];
  let begin = { at: from, least: leastContent };
  const has = countContentIn(text, language);
  for (const [i, cut] of cuts.entries()) {
    const end = cuts.slice(i + 1).find(({ strength }) => strength >= cut.strength)?.at ?? to;
    if (has(begin.at, cut.at) < begin.least && cut.strength < 1) continue;
    if (has(cut.at, end) < cut.least) continue;
    pieces.push({ from: begin.at, to: cut.at });
    begin = cut;
  }
  return [...pieces, { from: begin.at, to }];
}

interface JointCut {
  readonly source: number;
  readonly translation: number;
}

interface Best {
  readonly score: number;
  readonly before: readonly [number, number] | undefined;
}

/** The best joint cuts, with the ends of both texts as the last one. */
function jointCuts(source: CuttableText, translation: CuttableText): readonly JointCut[] {
  const own = withEnds(source, strongest(translation.cuts));
  const others = withEnds(translation, strongest(source.cuts));
  const piece = piecesBetween(source, own);
  const other = piecesBetween(translation, others);
  const ratio = Math.log((source.text.length || 1) / (translation.text.length || 1));
  const apart = Math.min(mostApart.part, mostApart.cuts / Math.min(own.length, others.length));
  const best: (Best | undefined)[][] = own.map(() => []);
  best[0]?.push({ score: 0, before: undefined });

  for (const [i, row] of best.entries()) {
    for (let j = 1; i > 0 && j < others.length; j++) {
      const isEnd = i === own.length - 1 && j === others.length - 1;
      if (!isEnd && (i === own.length - 1 || j === others.length - 1)) continue;
      const gain = isEnd ? perCut : (own[i]?.strength ?? 0) + (others[j]?.strength ?? 0) - joint + perCut;
      if (gain < perCut - 1e-9) continue;
      if (Math.abs(i / own.length - j / others.length) > apart) continue;
      for (let a = Math.max(0, i - mostCuts); a < i; a++) {
        const mine = piece(a, i);
        const isEnough = mine.content >= mine.least;
        if (!isEnough && !(a === 0 && isEnd)) continue;
        for (let b = Math.max(0, j - mostCuts); b < j; b++) {
          const so = best[a]?.[b];
          if (!so) continue;
          const theirs = other(b, j);
          const isWhole = a === 0 && b === 0 && isEnd;
          if (!isWhole && !(isEnough && theirs.content >= theirs.least)) continue;
          const distortion = Math.abs(Math.log(mine.length / theirs.length) - ratio);
          const score = so.score + gain + perAnchor * inCommon(mine.anchors, theirs.anchors) - perDistortion * distortion;
          if (score > (row[j]?.score ?? Number.NEGATIVE_INFINITY)) row[j] = { score, before: [a, b] };
        }
      }
    }
  }
  const cuts: JointCut[] = [];
  for (let at: readonly [number, number] | undefined = [own.length - 1, others.length - 1]; at && at[0] > 0; at = best[at[0]]?.[at[1]]?.before)
    cuts.unshift({ source: own[at[0]]?.at ?? 0, translation: others[at[1]]?.at ?? 0 });
  return cuts;
}

const strongest = (cuts: readonly Cut[]): number => Math.max(0, ...cuts.map(({ strength }) => strength));

/** Both ends of a text, and its cuts that may be made together with one as strong as the strongest of the other text. */
const withEnds = ({ text, cuts }: CuttableText, strongest: number): readonly Cut[] => [
  { at: 0, strength: 1, least: 0 },
  ...cuts.filter(({ strength }) => strength + strongest > joint - 1e-9),
  { at: text.length, strength: 1, least: 0 },
];

interface Measured {
  readonly length: number;
  readonly content: number;
  readonly least: number;
  readonly anchors: ReadonlySet<string>;
}

/** Gives the part of a text between two of its cuts, measured once. */
function piecesBetween({ text, language }: CuttableText, cuts: readonly Cut[]): (from: number, to: number) => Measured {
  const known = new Map<number, Measured>();
  return (from, to) => {
    const key = from * cuts.length + to;
    const measured = known.get(key) ?? measure(text.slice(cuts[from]?.at, cuts[to]?.at), from === 0 ? leastContent : (cuts[from]?.least ?? 0), language);
    known.set(key, measured);
    return measured;
  };
}

const measure = (text: string, least: number, language: Language): Measured => ({
  length: Math.max(1, text.trim().length),
  content: contentWordsOf(text, language).length,
  least,
  anchors: anchorsOf(text),
});
