/** A part of a text beside its counterpart in the other language; one of the two is missing where there is none. */
export interface Pair<Part> {
  readonly source: Part | undefined;
  readonly translation: Part | undefined;
}

/** What can be known about a part without knowing its language, besides its kind. */
export interface Weight {
  /** In characters. */
  readonly length: number;
  /** Links, digits and the like, which a translation keeps. */
  readonly marks: string;
  /** Trigrams: languages that are related share many in a text and its translation. */
  readonly trigrams: ReadonlySet<string>;
}

/** Costs that leave out as few parts as possible, and then take the most alike; two parts of different kinds are cheaper than leaving out both. */
const leftOut = 10_000;
const otherKind = 15_000;

/** Beyond that many comparisons, texts are so long, or so different, that parts are taken as they come. */
const maxComparisons = 250_000;

/**
 * Finds which part of a translation belongs to which part of its source. A translation is about as long as what it translates,
 * and has words that look alike, which is enough to find what was left out (Gale and Church, “A Program for Aligning Sentences in
 * Bilingual Corpora”, 1993; Simard, Foster and Isabelle, “Using Cognates to Align Sentences in Bilingual Corpora”, 1992).
 */
export function alignParts<Part>(
  source: readonly Part[],
  translation: readonly Part[],
  kindOf: (part: Part) => string,
  weigh: (part: Part) => Weight,
): readonly Pair<Part>[] {
  const kinds = source.map(kindOf);
  const otherKinds = translation.map(kindOf);
  const isAlike = kinds.length === otherKinds.length && kinds.every((kind, i) => kind === otherKinds[i]);
  if (isAlike || kinds.length * otherKinds.length > maxComparisons) return sideBySide(source, translation);
  const [ours, theirs] = [source.map(weigh), translation.map(weigh)];

  const width = theirs.length + 1;
  const costs = new Float64Array((ours.length + 1) * width);
  const cost = (i: number, j: number): number => costs[i * width + j] ?? 0;
  const distance = (i: number, j: number): number => (kinds[i] === otherKinds[j] ? unlikeness(ours[i], theirs[j]) : otherKind);
  const together = (i: number, j: number): number => distance(i, j) + cost(i + 1, j + 1);
  for (let i = ours.length; i >= 0; i--) {
    for (let j = theirs.length; j >= 0; j--) {
      const [hasOurs, hasTheirs] = [i < ours.length, j < theirs.length];
      const ways = [
        ...(hasOurs && hasTheirs ? [together(i, j)] : []),
        ...(hasOurs ? [leftOut + cost(i + 1, j)] : []),
        ...(hasTheirs ? [leftOut + cost(i, j + 1)] : []),
      ];
      costs[i * width + j] = ways.length > 0 ? Math.min(...ways) : 0;
    }
  }

  const pairs: Pair<Part>[] = [];
  for (let i = 0, j = 0; i < ours.length || j < theirs.length; ) {
    if (i < ours.length && j < theirs.length && together(i, j) === cost(i, j)) pairs.push({ source: source[i++], translation: translation[j++] });
    else if (i < ours.length && leftOut + cost(i + 1, j) === cost(i, j)) pairs.push({ source: source[i++], translation: undefined });
    else pairs.push({ source: undefined, translation: translation[j++] });
  }
  return pairs;
}

function sideBySide<Part>(source: readonly Part[], translation: readonly Part[]): readonly Pair<Part>[] {
  return Array.from({ length: Math.max(source.length, translation.length) }, (_, i) => ({ source: source[i], translation: translation[i] }));
}

function unlikeness(ours: Weight | undefined, theirs: Weight | undefined): number {
  if (!ours || !theirs) return otherKind;
  const common = [...ours.trigrams].filter(three => theirs.trigrams.has(three)).length;
  const share = (2 * common) / Math.max(1, ours.trigrams.size + theirs.trigrams.size);
  // One of many may be alike by chance.
  const alike = common === 1 && share < 0.2 ? 0 : share;
  // Some more characters on both sides, since short texts differ much in their length.
  const longer = Math.abs(Math.log((theirs.length + 10) / (ours.length + 10)));
  return longer + 5 * (1 - alike) + (ours.marks === theirs.marks ? 0 : 1);
}
