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

/** Items are compared if they are at most this far from each other, counted in the shorter sequence: long guides have headings to go by. */
const mostApart = 60;

/** How many items of the source and of the translation a group may have. Of those that are equally good the first one counts. */
const shapes = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
] as const;

/** What is known of the best ways to pair the items before one of the source with the first ones of the translation. */
interface Row {
  /** How many items of the translation the first entry counts. */
  readonly from: number;
  readonly scores: Float64Array;
  /** The shape of the last group, as its index. */
  readonly last: Uint8Array;
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
  const own = groupsIn(source, mayJoin);
  const others = groupsIn(translation, mayJoin);
  /** What it brings to end with a group of a shape; nothing if it is not allowed. */
  const gain = (mine: number, theirs: number, i: number, j: number): number | undefined => {
    if (mine === 0 || theirs === 0) return -costAlone;
    const left = own[mine - 1]?.[i];
    const right = others[theirs - 1]?.[j];
    return left && right && likeness(left, right) - (mine + theirs > 2 ? costOfTwo : 0);
  };
  const rows: Row[] = [];
  for (let i = 0; i <= source.length; i++) {
    const row = emptyRow(i, source.length, translation.length);
    rows.push(row);
    for (let k = 0; k < row.scores.length; k++) {
      const j = row.from + k;
      let best = i === 0 && j === 0 ? 0 : Number.NEGATIVE_INFINITY;
      for (const [shape, [mine, theirs]] of shapes.entries()) {
        const before = scoreAt(rows[i - mine], j - theirs);
        if (before === Number.NEGATIVE_INFINITY) continue;
        const score = before + (gain(mine, theirs, i, j) ?? Number.NEGATIVE_INFINITY);
        if (score > best) {
          best = score;
          row.last[k] = shape;
        }
      }
      row.scores[k] = best;
    }
  }
  return wayBack(rows, source, translation);
}

/** For each place between items: the item before it, and the two before it if they may be joined. */
function groupsIn<Item>(items: readonly Item[], mayJoin: (a: Item, b: Item) => boolean): readonly (readonly (readonly Item[] | undefined)[])[] {
  const single: (readonly Item[] | undefined)[] = [undefined];
  const double: (readonly Item[] | undefined)[] = [undefined];
  for (const [i, item] of items.entries()) {
    const before = items.slice(Math.max(0, i - 1), i);
    single.push([item]);
    double.push(before[0] !== undefined && mayJoin(before[0], item) ? [...before, item] : undefined);
  }
  return [single, double];
}

function emptyRow(i: number, length: number, otherLength: number): Row {
  const slope = otherLength / Math.max(1, length);
  const reach = Math.max(mostApart, Math.ceil(mostApart * slope), length === 0 ? otherLength : 0);
  const from = Math.max(0, Math.floor(i * slope) - reach);
  const size = Math.min(otherLength, Math.ceil(i * slope) + reach) - from + 1;
  return { from, scores: new Float64Array(size).fill(Number.NEGATIVE_INFINITY), last: new Uint8Array(size) };
}

const scoreAt = (row: Row | undefined, j: number): number => row?.scores[j - row.from] ?? Number.NEGATIVE_INFINITY;

function wayBack<Item>(rows: readonly Row[], source: readonly Item[], translation: readonly Item[]): readonly AlignedGroup<Item>[] {
  const groups: AlignedGroup<Item>[] = [];
  for (let [i, j] = [source.length, translation.length]; i > 0 || j > 0; ) {
    const row = rows[i];
    const [mine, theirs] = shapes[row?.last[j - row.from] ?? 0] ?? shapes[0];
    groups.push({ source: source.slice(i - mine, i), translation: translation.slice(j - theirs, j) });
    [i, j] = [i - mine, j - theirs];
  }
  return groups.reverse();
}
