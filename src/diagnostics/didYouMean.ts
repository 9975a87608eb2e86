import { type MessageLanguage, oneOf } from './rule.ts';

/**
 * A question to go into a message, with a space in front: ` Did you mean “check”?`, ` ¿Quiso decir “check”?`; empty if nothing known is close.
 * Close is what begins with three or more characters that were written, as git sees it; then words at a distance of at most a third of the mistaken one’s length,
 * and at least 1, as rustc has it (`find_best_match_for_name` in rustc_span). Case does not count.
 * Words that are equally close are all named, but only up to three: more would be guessing.
 */
export function didYouMean(mistaken: string, known: readonly string[], language: MessageLanguage = 'en'): string {
  return askIfMeant(closest(mistaken, known), language);
}

/** The same for words that are known to be close, in a language of messages. */
export function askIfMeant(words: readonly string[], language: MessageLanguage): string {
  if (words.length === 0) return '';
  const choice = oneOf(
    words.map(word => `“${word}”`),
    language,
  );
  return { en: ` Did you mean ${choice}?`, es: ` ¿Quiso decir ${choice}?` }[language];
}

/** The known words that are close to a mistaken one, as `didYouMean` asks for them; none if there are too many. */
export function closest(mistaken: string, known: readonly string[]): readonly string[] {
  const word = mistaken.toLowerCase();
  const length = [...word].length;
  const distances = known.map(each => ({ each, distance: editDistance(word, each.toLowerCase()) }));
  const smallest = Math.min(...distances.map(({ distance }) => distance));
  const nearest = smallest <= Math.max(1, Math.floor(length / 3)) ? distances.filter(({ distance }) => distance === smallest).map(({ each }) => each) : [];
  const longer = smallest > 0 && length >= 3 ? known.filter(each => each.toLowerCase().startsWith(word)) : [];
  return [longer, nearest].find(words => words.length >= 1 && words.length <= 3) ?? [];
}

/**
 * How many characters must be added, left out, replaced or swapped with the next one to make one word of another: the Damerau–Levenshtein distance
 * in its restricted form, in which no part is changed twice (https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance#Optimal_string_alignment_distance).
 */
export function editDistance(from: string, to: string): number {
  const [a, b] = [[...from], [...to]];
  // A row for each beginning of `from`; in it, the distance to each beginning of `to`.
  const rows: number[][] = [[...Array(b.length + 1).keys()]];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced, isSwap ? at(i - 2, j - 2) + 1 : replaced));
    }
  }
  return at(a.length, b.length);
}
