import { type AlignmentSettings, alignInOrder } from './alignInOrder.ts';
import { anchorsOf, contradict, inCommon } from './anchors.ts';
import type { TextBlock } from './textBlock.ts';

/** Blocks that say the same in two languages; one side is empty where only one language says it. */
export interface BlockPair {
  readonly source: readonly TextBlock[];
  readonly translation: readonly TextBlock[];
}

/**
 * Pairs the blocks of two languages in their order: first their headings by level and place, then what is between them by kind, length and what
 * they have in common.
 * @param ratio how much longer a text is than its translation, as a logarithm
 */
export function pairBlocks(source: readonly TextBlock[], translation: readonly TextBlock[], ratio: number): readonly BlockPair[] {
  const [own, others] = [measureAll(source), measureAll(translation)];
  const isHeading = ({ block }: Measured): boolean => block.kind === 'heading';
  const pairs: BlockPair[] = [];
  let [a, b] = [0, 0];
  const addUpTo = (nextA: number, nextB: number): void => {
    for (const group of alignInOrder(own.slice(a, nextA), others.slice(b, nextB), forBlocks(ratio)))
      pairs.push({ source: group.source.map(({ block }) => block), translation: group.translation.map(({ block }) => block) });
    [a, b] = [nextA, nextB];
  };
  for (const {
    source: [left],
    translation: [right],
  } of alignInOrder(own.filter(isHeading), others.filter(isHeading), forHeadings(ratio))) {
    if (!left || !right) continue;
    addUpTo(left.index, right.index);
    pairs.push({ source: [left.block], translation: [right.block] });
    [a, b] = [left.index + 1, right.index + 1];
  }
  addUpTo(own.length, others.length);
  return pairs;
}

interface Measured {
  readonly block: TextBlock;
  readonly index: number;
  readonly anchors: ReadonlySet<string>;
  /** Of a heading: how many blocks of each kind follow it, up to the next heading. */
  readonly below: ReadonlyMap<TextBlock['kind'], number>;
  /** And how many characters. */
  readonly lengthBelow: number;
}

function measureAll(blocks: readonly TextBlock[]): readonly Measured[] {
  return blocks.map((block, index) => {
    const below = new Map<TextBlock['kind'], number>();
    let lengthBelow = 0;
    if (block.kind === 'heading')
      for (let i = index + 1; i < blocks.length; i++) {
        const next = blocks[i];
        if (!next || next.kind === 'heading') break;
        below.set(next.kind, (below.get(next.kind) ?? 0) + 1);
        lengthBelow += next.text.length;
      }
    return { block, index, anchors: anchorsOf(block.text), below, lengthBelow };
  });
}

/** More words in common say nothing more. */
const mostInCommon = 4;
/** What it costs if two blocks have other numbers: they are paired if there is nothing better. */
const costOfContradiction = 0.6;

const forHeadings = (ratio: number): AlignmentSettings<Measured> => ({
  likeness: ([a], [b]) => {
    if (!a || !b) return 0;
    const common = Math.min(mostInCommon, inCommon(a.anchors, b.anchors));
    return 0.3 + (a.block.level === b.block.level ? 0.5 : -0.3) + 0.2 * common - 0.1 * (differenceBelow(a, b) + distortionBelow(a, b, ratio));
  },
  mayJoin: () => false,
  costAlone: 0.6,
  costOfTwo: Number.POSITIVE_INFINITY,
});

const forBlocks = (ratio: number): AlignmentSettings<Measured> => ({
  likeness: (own, others) => {
    const [a] = own;
    const [b] = others;
    if (!a || !b) return 0;
    if ((a.block.kind === 'heading') !== (b.block.kind === 'heading')) return -2;
    const isSameKind = a.block.kind === b.block.kind && a.block.isOrdered === b.block.isOrdered && a.block.isHead === b.block.isHead;
    const common = own.reduce((sum, { anchors }) => sum + Math.max(...others.map(other => inCommon(anchors, other.anchors))), 0);
    const lengths = Math.abs(Math.log(lengthOf(own) / lengthOf(others)) - ratio);
    const isOther = own.every(({ anchors }) => others.every(other => contradict(anchors, other.anchors)));
    const isSameLevel = a.block.level === b.block.level;
    return (
      0.2 + (isSameKind ? 0.5 : -0.3) + (isSameLevel ? 0.1 : -0.1) + 0.2 * Math.min(mostInCommon, common) - 0.5 * lengths - (isOther ? costOfContradiction : 0)
    );
  },
  mayJoin: ({ block: a }, { block: b }) => a.kind === b.kind && a.kind !== 'heading' && a.group === b.group,
  costAlone: 0.6,
  // Rather one language has an item more than that it says two items in one.
  costOfTwo: 0.8,
});

const lengthOf = (all: readonly Measured[]): number => all.reduce((length, { block }) => length + block.text.length, 0) || 1;

function differenceBelow(a: Measured, b: Measured): number {
  const kinds = new Set([...a.below.keys(), ...b.below.keys()]);
  const difference = [...kinds].reduce((sum, kind) => sum + Math.abs((a.below.get(kind) ?? 0) - (b.below.get(kind) ?? 0)), 0);
  return Math.min(6, difference);
}

/** How differently long what is below two headings is, as a logarithm; a missing one counts as one line. */
const distortionBelow = (a: Measured, b: Measured, ratio: number): number =>
  Math.min(2, Math.abs(Math.log(Math.max(a.lengthBelow, lineLength) / Math.max(b.lengthBelow, lineLength)) - ratio));

const lineLength = 60;
