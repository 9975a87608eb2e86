import { comparableWord, plainWordsIn } from '../languages/words.ts';
import type { GuideText } from '../model/workshop.ts';

/** From so many words on, words in a row are a copy. */
export const leastShared = 8;

/** Occurrences of the same words that are compared, such as of a line at the foot of each page. */
const maxOccurrences = 64;

/** A word of a text, and where it is in it. */
export interface TextWord {
  readonly text: string;
  readonly at: number;
}

/** Words in a row that a text shares with a guide. */
export interface SharedRun {
  /** The first of them, and how many they are. */
  readonly from: number;
  readonly count: number;
  /** Where the guide has them, as `placeOf` takes it. */
  readonly source: number;
}

/** A guide’s words as numbers, found by any eight in a row. Case, accents and punctuation do not count. */
export class GuideIndex {
  readonly #ids = new Map<string, number>();
  /** The same by words as they are written, so that each is read once. */
  readonly #written = new Map<string, number>();
  readonly #words: Int32Array;
  /** The line of each word, as its place in `#places`. */
  readonly #lines: Int32Array;
  readonly #places: (Pick<GuideText, 'file'> & GuideText['lines'][number])[] = [];
  /** The first run of eight words in each slot, and for each run the next of the same slot, by the place of its first word. */
  readonly #slots: Int32Array;
  readonly #next: Int32Array;
  /** For each run the next one with the same words. */
  readonly #again: Int32Array;

  constructor(texts: readonly GuideText[]) {
    const words: number[] = [];
    const lines: number[] = [];
    for (const { file, lines: own } of texts) {
      for (const line of own) {
        this.#places.push({ ...line, file });
        for (const word of plainWordsIn(line.text)) {
          words.push(this.#idOf(word.text, true));
          lines.push(this.#places.length - 1);
        }
      }
      // No run goes on from one text into the next.
      words.push(endOfText);
      lines.push(this.#places.length - 1);
    }
    this.#words = Int32Array.from(words);
    this.#lines = Int32Array.from(lines);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * words.length + 2))).fill(none);
    this.#next = new Int32Array(words.length).fill(none);
    this.#again = new Int32Array(words.length).fill(none);
    this.#fill();
  }

  /** Where a run begins in the guide: file, line and page. */
  placeOf({ source }: SharedRun) {
    return this.#places[this.#lines[source] ?? 0];
  }

  /**
   * The runs of eight words or more that a text shares with the guide, each as long as it can be; no two overlap.
   * @param counted how many of the first n words of the text count toward the eight, for each n; asked for only if there is a run at all
   */
  runsIn(words: readonly TextWord[], counted: () => readonly number[]): readonly SharedRun[] {
    if (words.length < leastShared) return [];
    const ids = words.map(({ text }) => this.#idOf(text, false));
    const runs: SharedRun[] = [];
    // Where the last run ended, and how many words before this one are all the guide’s.
    let begin = 0;
    let known = 0;
    for (let end = 0; end < ids.length; end++) {
      known = ids[end] === unknown ? 0 : known + 1;
      const from = end + 1 - leastShared;
      if (known < leastShared || from < begin) continue;
      const run = this.#longestAt(ids, from, begin, counted);
      if (!run) continue;
      runs.push(run);
      begin = from + run.count;
      end = begin - 1;
      known = 0;
    }
    return runs;
  }

  #longestAt(ids: readonly number[], from: number, begin: number, counted: () => readonly number[]): SharedRun | undefined {
    let longest: SharedRun | undefined;
    let source = this.#find(ids, from);
    for (let tried = 0; source !== none && tried < maxOccurrences; tried++) {
      // One that began earlier was looked at there, with more words.
      const beganEarlier = from > begin && ids[from - 1] === this.#words[source - 1];
      const count = beganEarlier ? 0 : this.#lengthAt(ids, from, source);
      if (count > (longest?.count ?? 0) && (counted()[from + count] ?? 0) - (counted()[from] ?? 0) >= leastShared) longest = { from, count, source };
      source = this.#again[source] ?? none;
    }
    return longest;
  }

  #lengthAt(ids: readonly number[], from: number, source: number): number {
    let count = leastShared;
    while (from + count < ids.length && ids[from + count] === this.#words[source + count]) count++;
    return count;
  }

  #fill(): void {
    const last = new Map<number, number>();
    for (let at = 0; at + leastShared <= this.#words.length; at++) {
      const same = this.#find(this.#words, at);
      if (same === none) {
        const slot = this.#slotOf(this.#words, at);
        this.#next[at] = this.#slots[slot] ?? none;
        this.#slots[slot] = at;
      } else {
        this.#again[last.get(same) ?? same] = at;
        last.set(same, at);
      }
    }
  }

  /** The first run of the guide with the same words. */
  #find(ids: ArrayLike<number>, from: number): number {
    let at = this.#slots[this.#slotOf(ids, from)] ?? none;
    while (at !== none && !this.#isSame(ids, from, at)) at = this.#next[at] ?? none;
    return at;
  }

  #isSame(ids: ArrayLike<number>, from: number, at: number): boolean {
    for (let i = 0; i < leastShared; i++) if (ids[from + i] !== this.#words[at + i]) return false;
    return true;
  }

  /** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), word by word in place of byte by byte, mixed once more since slots take the last bits. */
  #slotOf(ids: ArrayLike<number>, from: number): number {
    let hash = 0x811c9dc5;
    for (let i = 0; i < leastShared; i++) hash = Math.imul(hash ^ (ids[from + i] ?? 0), 0x01000193);
    return (hash ^ (hash >>> 15)) & (this.#slots.length - 1);
  }

  #idOf(written: string, isOfGuide: boolean): number {
    const before = this.#written.get(written);
    if (before !== undefined) return before;
    const word = comparableWord(written);
    const id = this.#ids.get(word) ?? (isOfGuide ? this.#ids.size : unknown);
    if (id === unknown) return unknown;
    this.#ids.set(word, id);
    this.#written.set(written, id);
    return id;
  }
}

const none = -1;
const unknown = -2;
const endOfText = -3;
