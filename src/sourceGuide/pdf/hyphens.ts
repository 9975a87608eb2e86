/** How often a document has each word within a line, in lowercase. */
export type WordCounts = ReadonlyMap<string, number>;

const word = /[\p{L}\p{M}]+(?:[-‐’'][\p{L}\p{M}]+)*/gu;
const hyphenAtEnd = /[-‐\u00AD]$/;

/** The words of lines, without parts of words that are divided between two lines. */
export function countWords(lines: readonly string[]): WordCounts {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const words = line.replaceAll('\u00AD', '').toLowerCase().match(word) ?? [];
    const from = /^\p{Ll}/u.test(line) ? 1 : 0;
    const to = hyphenAtEnd.test(line) ? words.length - 1 : words.length;
    for (const each of words.slice(from, to)) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return counts;
}

/** What is between two lines of a paragraph: how many characters of the first are dropped, and whether there is a space. */
export interface LineEnd {
  readonly dropped: number;
  readonly hasSpace: boolean;
}

/**
 * A hyphen at the end of a line divides a word or belongs to it. What the rest of the document has decides, the whole word or that with a hyphen. If it has neither, it
 * belongs to the word next to digits and capitals, in words with another hyphen, after “self” and the like, and between two words of the document.
 */
export function lineEnd(first: string, second: string, counts: WordCounts): LineEnd {
  if (isDividedAddress(first, second)) return { dropped: 0, hasSpace: false };
  if (!hyphenAtEnd.test(first) || !/^[\p{L}\p{N}]/u.test(second)) return { dropped: 0, hasSpace: !/[—/]$/.test(first) || /\s[—/]$/.test(first) };
  if (first.endsWith('\u00AD')) return { dropped: 1, hasSpace: false };
  const before = /[\p{L}\p{M}\p{N}’'‐-]+$/u.exec(first.slice(0, -1))?.[0].toLowerCase() ?? '';
  const after = /^[\p{L}\p{M}\p{N}’'‐-]+/u.exec(second)?.[0].toLowerCase() ?? '';
  // A dash with a space before it.
  if (before === '') return { dropped: 0, hasSpace: true };
  const isWhole = counts.get(before + after) ?? 0;
  const isHyphenated = counts.get(`${before}-${after}`) ?? 0;
  const keeps = isWhole !== isHyphenated ? isHyphenated > isWhole : belongsToWord(before, after, second, counts);
  return { dropped: keeps ? 0 : 1, hasSpace: false };
}

/** First parts of words that are nearly always followed by a hyphen in English. */
const prefixes = new Set([
  'self',
  'well',
  'ex',
  'non',
  'all',
  'half',
  'e',
  'long',
  'short',
  'high',
  'low',
  'full',
  'part',
  'one',
  'two',
  'three',
  'first',
  'third',
]);
/** First parts of words that are written together, although both parts are words. */
const together =
  /^(?:any|some|every|no|with|under|over|out|up|in|on|to|for|be|what|when|where|who|how|after|your|our|them|him|her|my|it|hand|back|class|home|them|not|can|a|al|so|re|con|de|des|en|por|sobre|entre)$/;

function belongsToWord(before: string, after: string, second: string, counts: WordCounts): boolean {
  if (/\d$/.test(before) || /^[\p{Lu}\d]/u.test(second) || /[-‐]/.test(before) || prefixes.has(before)) return true;
  return before.length >= 3 && after.length >= 3 && counts.has(before) && counts.has(after) && !together.test(before);
}

/** A web address goes on after “/”, “.”, “-”, “_”, “=” or “&” at the end of its line, or with “/”. */
function isDividedAddress(first: string, second: string): boolean {
  const last = /\S+$/.exec(first)?.[0] ?? '';
  if (!/:\/\/|^\(?www\.|\w\.(?:com|org|gov|edu|net|us|mx|es)\//i.test(last)) return /\w\.$/.test(last) && /^(?:com|org|gov|edu|net)\b/.test(second);
  return /[/_=&?-]$/.test(last) || /^\//.test(second) || (/\.$/.test(last) && /^\p{Ll}/u.test(second));
}
