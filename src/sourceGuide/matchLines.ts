import { comparableWord, wordsOf } from '../languages/words.ts';
import { alignInOrder } from './alignInOrder.ts';

/** A line of a guide’s text. */
export interface TextLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** Two lines that share this part of their words are the same one, changed: twice the words in common, over the words of both (Dice). */
const leastAlike = 0.45;
/** A line that became two, or two that became one, are a change more. */
const costOfTwo = 0.1;

/**
 * Finds the lines of a text in a newer edition of it: those that say the same wherever they are now, and of the others, in their order, those that say nearly
 * the same.
 * @returns for each line of the old text that is still there, the lines of the new one
 */
export function matchLines(before: readonly TextLine[], after: readonly TextLine[]): ReadonlyMap<number, readonly number[]> {
  const matched = new Map<number, readonly number[]>();
  const free = new Map<string, TextLine[]>();
  for (const line of after) {
    const key = plain(line.text);
    const same = free.get(key) ?? [];
    same.push(line);
    free.set(key, same);
  }
  for (const same of free.values()) same.reverse();
  const taken = new Set<number>();
  for (const { line, text } of before) {
    const same = free.get(plain(text))?.pop();
    if (!same) continue;
    matched.set(line, [same.line]);
    taken.add(same.line);
  }
  const changed = alignInOrder(
    worded(before).filter(({ line }) => !matched.has(line)),
    worded(after).filter(({ line }) => !taken.has(line)),
    {
      likeness: (own, others) => dice(union(own), union(others)) - leastAlike,
      mayJoin: (a, b) => b.index - a.index === 1,
      costAlone: 0,
      costOfTwo,
    },
  );
  for (const { source, translation } of changed)
    if (translation.length > 0)
      for (const { line } of source)
        matched.set(
          line,
          translation.map(each => each.line),
        );
  return matched;
}

interface WordedLine extends TextLine {
  /** How many lines with text are before it. */
  readonly index: number;
  readonly words: ReadonlySet<string>;
}

const worded = (lines: readonly TextLine[]): readonly WordedLine[] =>
  lines.map((each, index) => ({ ...each, index, words: new Set(wordsOf(each.text).flatMap(wordsIn)) }));

/** Without case, punctuation and accents, which an edition may change without saying anything else. */
const plain = (text: string): string => wordsIn(text).join(' ');

const wordsIn = (text: string): readonly string[] => comparableWord(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const union = (lines: readonly WordedLine[]): ReadonlySet<string> =>
  lines.length === 1 && lines[0] ? lines[0].words : new Set(lines.flatMap(({ words }) => [...words]));

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
