import { anchorsOf, inCommon } from './anchors.ts';
import type { TextBlock } from './textBlock.ts';

/** Blocks that say the same in two languages; one side is empty where only one language says it. */
export interface BlockPair {
  readonly source: readonly TextBlock[];
  readonly translation: readonly TextBlock[];
}

/** What it costs to leave a block without a counterpart, */
const costAlone = 0.6;
/** and to pair two blocks with one. */
const costOfTwo = 0.5;
/** Beyond this, a guide has parts that are aligned for themselves: between headings that are paired. */
const mostApart = 60;

/** Pairs the blocks of two languages in their order: first their headings by level and place, then what is between them by kind, length and what they have in common. */
export function pairBlocks(source: readonly TextBlock[], translation: readonly TextBlock[]): readonly BlockPair[] {
  const [own, others] = [measureAll(source), measureAll(translation)];
  const headings = align(
    own.filter(({ block }) => block.kind === 'heading'),
    others.filter(({ block }) => block.kind === 'heading'),
    { isAlone: true },
  );
  const pairs: BlockPair[] = [];
  let [a, b] = [0, 0];
  const upTo = (nextA: number, nextB: number): void => {
    pairs.push(...align(own.slice(a, nextA), others.slice(b, nextB), { isAlone: false }).map(toBlocks));
    [a, b] = [nextA, nextB];
  };
  for (const { source: [left], translation: [right] } of headings) {
    if (!left || !right) continue;
    upTo(left.index, right.index);
    pairs.push({ source: [left.block], translation: [right.block] });
    [a, b] = [left.index + 1, right.index + 1];
  }
  upTo(own.length, others.length);
  return pairs;
}

interface Measured {
  readonly block: TextBlock;
  readonly index: number;
  readonly length: number;
  readonly anchors: ReadonlySet<string>;
  /** Of a heading: how many blocks of each kind follow it, up to the next heading. */
  readonly below: ReadonlyMap<TextBlock['kind'], number>;
}

interface MeasuredPair {
  readonly source: readonly Measured[];
  readonly translation: readonly Measured[];
}

const toBlocks = ({ source, translation }: MeasuredPair): BlockPair => ({
  source: source.map(({ block }) => block),
  translation: translation.map(({ block }) => block),
});

function measureAll(blocks: readonly TextBlock[]): readonly Measured[] {
  return blocks.map((block, index) => {
    const below = new Map<TextBlock['kind'], number>();
    if (block.kind === 'heading')
      for (let i = index + 1; i < blocks.length && blocks[i]?.kind !== 'heading'; i++) {
        const kind = blocks[i]?.kind ?? 'paragraph';
        below.set(kind, (below.get(kind) ?? 0) + 1);
      }
    return { block, index, length: block.text.length, anchors: anchorsOf(block.text), below };
  });
}

interface Step {
  readonly score: number;
  readonly mine: number;
  readonly theirs: number;
}

/** The best way to pair two runs in their order: one with one, two with one, or one alone (Gale and Church 1993, with more than lengths to go by). */
function align(own: readonly Measured[], others: readonly Measured[], { isAlone }: { readonly isAlone: boolean }): readonly MeasuredPair[] {
  const ratio = Math.log(sum(own) / sum(others) || 1);
  const steps: Step[][] = [];
  const scoreAt = (i: number, j: number): number => (i === 0 && j === 0 ? 0 : (steps[i]?.[j]?.score ?? Number.NEGATIVE_INFINITY));
  for (let i = 0; i <= own.length; i++) {
    const row: Step[] = [];
    steps.push(row);
    for (let j = 0; j <= others.length; j++) {
      if (Math.abs(i - (j * own.length) / (others.length || 1)) > mostApart && i > 0 && j > 0) continue;
      let best: Step = { score: Number.NEGATIVE_INFINITY, mine: 0, theirs: 0 };
      const consider = (mine: number, theirs: number, gain: number): void => {
        const score = i < mine || j < theirs ? Number.NEGATIVE_INFINITY : scoreAt(i - mine, j - theirs) + gain;
        if (score > best.score) best = { score, mine, theirs };
      };
      const [a, b] = [own[i - 1], others[j - 1]];
      const [a2, b2] = [own[i - 2], others[j - 2]];
      consider(1, 0, -costAlone);
      consider(0, 1, -costAlone);
      if (a && b) consider(1, 1, likeness([a], [b], ratio));
      if (a && b && a2 && !isAlone && mayJoin(a2, a)) consider(2, 1, likeness([a2, a], [b], ratio) - costOfTwo);
      if (a && b && b2 && !isAlone && mayJoin(b2, b)) consider(1, 2, likeness([a], [b2, b], ratio) - costOfTwo);
      row[j] = best;
    }
  }
  const pairs: MeasuredPair[] = [];
  for (let [i, j] = [own.length, others.length]; i > 0 || j > 0; ) {
    const { mine, theirs } = steps[i]?.[j] ?? { mine: i > 0 ? 1 : 0, theirs: i > 0 ? 0 : 1 };
    pairs.unshift({ source: own.slice(i - mine, i), translation: others.slice(j - theirs, j) });
    [i, j] = [i - mine, j - theirs];
  }
  return pairs;
}

const mayJoin = (a: Measured, b: Measured): boolean => a.block.kind === b.block.kind && a.block.kind !== 'heading' && a.block.group === b.block.group;

const sum = (all: readonly Measured[]): number => all.reduce((length, each) => length + each.length, 0);

/** How much two blocks look like each other’s translation: more than 0 if they rather do. */
function likeness(own: readonly Measured[], others: readonly Measured[], ratio: number): number {
  const [a] = own;
  const [b] = others;
  if (!a || !b) return 0;
  const isHeading = a.block.kind === 'heading';
  if (isHeading !== (b.block.kind === 'heading')) return -2;
  const lengths = Math.abs(Math.log(Math.max(1, sum(own)) / Math.max(1, sum(others))) - ratio);
  const common = Math.min(
    4,
    own.reduce((weight, { anchors }) => weight + others.reduce((most, other) => Math.max(most, inCommon(anchors, other.anchors)), 0), 0),
  );
  const sameKind = a.block.kind === b.block.kind && a.block.isOrdered === b.block.isOrdered && a.block.isHead === b.block.isHead;
  if (isHeading) return 0.3 + (a.block.level === b.block.level ? 0.5 : -0.3) + 0.2 * common - 0.15 * lengths - 0.1 * differenceBelow(a, b);
  return 0.2 + (sameKind ? 0.5 : -0.3) + (a.block.level === b.block.level ? 0.1 : -0.1) + 0.2 * common - 0.5 * lengths;
}

function differenceBelow(a: Measured, b: Measured): number {
  const kinds = new Set([...a.below.keys(), ...b.below.keys()]);
  return Math.min(
    6,
    [...kinds].reduce((difference, kind) => difference + Math.abs((a.below.get(kind) ?? 0) - (b.below.get(kind) ?? 0)), 0),
  );
}
