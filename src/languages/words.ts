import { matchesIn } from '../model/matchesIn.ts';

/** Letters of every alphabet. V8 takes several times as long for `\p{L}`, and these patterns read every word of a workshop. */
const letters = 'A-Za-zªµºÀ-ÖØ-öø-\\u02AF\\u0300-\\u1FFF\\u2C00-\\uD7FF\\uF900-\\uFDFF';
const word = new RegExp(`[${letters}\\d]+(?:[-'’.,][${letters}\\d]+)*`, 'g');
const spelledWord = new RegExp(`[${letters}]+(?:['’][${letters}]+)*`, 'g');

/** Letters of scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, Japanese and Chinese. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
/** Knows where their words end, whatever the language is. */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Whether a text has words without spaces between them. */
export const isUnspaced = (text: string): boolean => unspaced.test(text);

/** Words and numbers as a reader counts them: “ex-partner”, “don’t” and “1,000” are one each. */
export function wordsOf(text: string): readonly string[] {
  const words = text.match(word) ?? [];
  return isUnspaced(text) ? words.flatMap(each => (isUnspaced(each) ? segmentsOf(each) : [each])) : words;
}

const segmentsOf = (text: string): readonly string[] => [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));

/** Words of letters alone, as dictionaries have them: parts of “ex-partner” by themselves, “don’t” with a straight apostrophe. */
export function spelledWordsOf(text: string): readonly string[] {
  return text.replaceAll('’', "'").match(spelledWord) ?? [];
}

/** The same with where each begins in the text. */
export function spelledWordsIn(text: string): readonly { readonly text: string; readonly at: number }[] {
  return matchesIn(text.replaceAll('’', "'"), spelledWord).map(({ 0: found, index }) => ({ text: found, at: index }));
}

/** Whether a word has a letter, and is not a number. */
export function hasLetter(text: string): boolean {
  return text.search(spelledWord) >= 0;
}

/** A pattern for words and phrases as a whole, for text as `toLowercase` gives it: no letter before or after them. */
export function wholeWords(pattern: string): RegExp {
  return new RegExp(`(?<![${letters}\\d])(?:${pattern})(?![${letters}\\d])`, 'g');
}

/** A pattern for names as a whole, with their capitals; of two that begin alike it finds the longer one. */
export function namePattern(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return wholeWords(longestFirst.map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));
}

/** A text for patterns of whole words: in lowercase and one line, with straight apostrophes. It is as long as before, so that offsets stay. */
export function toLowercase(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/\s/g, ' ').replaceAll('’', "'");
}

/** Letters and digits of any script. Addresses with `https:` are no words. */
const plainWord = /https?:\S+|[\p{L}\p{M}\p{N}]+/gu;

/** Words to be compared with `comparableWord`: parts of “ex-partner” and “don’t” by themselves, and numbers too; with where each is. */
export function plainWordsIn(text: string): readonly { readonly text: string; readonly at: number }[] {
  const words = matchesIn(text, plainWord).flatMap(({ 0: found, index }) => (/^https?:/.test(found) ? [] : [{ text: found, at: index }]));
  return isUnspaced(text) ? words.flatMap(word => (isUnspaced(word.text) ? segmentsIn(word) : [word])) : words;
}

const segmentsIn = ({ text, at }: { readonly text: string; readonly at: number }) =>
  [...segmenter.segment(text)].flatMap(({ segment, index, isWordLike }) => (isWordLike ? [{ text: segment, at: at + index }] : []));

/**
 * A word without case and accents.
 * @example comparableWord('Está') // 'esta'
 */
export const comparableWord = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
