/** What two sequences have in common, in the order of both. One side is empty where only one of them has it. */
export interface AlignedGroup<Item> {
  readonly source: readonly Item[];
  readonly translation: readonly Item[];
}

export interface AlignmentSettings<Item> {
  /** How much two groups look like each other’s translation: more than 0 if they rather do. One of the groups has one item, the other one or two. */
  readonly likeness: (source: readonly Item[], translation: readonly Item[]) => number;
  /** Whether two items that follow each other may have one counterpart. */
  readonly mayJoin: (a: Item, b: Item) => boolean;
  /** What it costs if an item has no counterpart, */
  readonly costAlone: number;
  /** and if two have one. */
  readonly costOfTwo: number;
}

/** Items are compared if they are at most this far from each other, counted as if both sequences had the same length: long guides have headings to go by. */
const mostApart = 60;

interface Step {
  readonly score: number;
  readonly mine: number;
  readonly theirs: number;
}

/**
 * The best way to pair two sequences in their order: one with one, two with one, or one alone. The method is that of Gale and Church
 * (A Program for Aligning Sentences in Bilingual Corpora, 1993), with more than lengths to go by.
 */
export function alignInOrder<Item>(
  source: readonly Item[],
  translation: readonly Item[],
  { likeness, mayJoin, costAlone, costOfTwo }: AlignmentSettings<Item>,
): readonly AlignedGroup<Item>[] {
  const steps: Step[][] = [];
  const scoreAt = (i: number, j: number): number => (i === 0 && j === 0 ? 0 : (steps[i]?.[j]?.score ?? Number.NEGATIVE_INFINITY));
  for (let i = 0; i <= source.length; i++) {
    const row: Step[] = [];
    steps.push(row);
    for (let j = 0; j <= translation.length; j++) {
      if (i > 0 && j > 0 && Math.abs(i - (j * source.length) / translation.length) > mostApart) continue;
      let best: Step = { score: Number.NEGATIVE_INFINITY, mine: 0, theirs: 0 };
      const consider = (mine: number, theirs: number, gain: () => number): void => {
        const before = i < mine || j < theirs ? Number.NEGATIVE_INFINITY : scoreAt(i - mine, j - theirs);
        if (before === Number.NEGATIVE_INFINITY) return;
        const score = before + gain();
        if (score > best.score) best = { score, mine, theirs };
      };
      const [mine, theirs] = [source.slice(Math.max(0, i - 2), i), translation.slice(Math.max(0, j - 2), j)];
      consider(1, 1, () => likeness(mine.slice(-1), theirs.slice(-1)));
      consider(1, 0, () => -costAlone);
      consider(0, 1, () => -costAlone);
      if (isPair(mine, mayJoin)) consider(2, 1, () => likeness(mine, theirs.slice(-1)) - costOfTwo);
      if (isPair(theirs, mayJoin)) consider(1, 2, () => likeness(mine.slice(-1), theirs) - costOfTwo);
      row[j] = best;
    }
  }
  const groups: AlignedGroup<Item>[] = [];
  for (let [i, j] = [source.length, translation.length]; i > 0 || j > 0; ) {
    const step = steps[i]?.[j];
    const [mine, theirs] = step && step.mine + step.theirs > 0 ? [step.mine, step.theirs] : i > 0 ? [1, 0] : [0, 1];
    groups.unshift({ source: source.slice(i - mine, i), translation: translation.slice(j - theirs, j) });
    [i, j] = [i - mine, j - theirs];
  }
  return groups;
}

function isPair<Item>([a, b]: readonly Item[], mayJoin: (a: Item, b: Item) => boolean): boolean {
  return a !== undefined && b !== undefined && mayJoin(a, b);
}
