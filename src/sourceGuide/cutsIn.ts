import { profileOf } from '../languages/languages.ts';
import { sentencesOf } from '../languages/sentences.ts';
import { toLowercase } from '../languages/words.ts';
import type { Language } from '../model/language.ts';
import { matchesIn } from '../model/matchesIn.ts';
import { addressesIn } from '../passages/addresses.ts';
import { type ClausePatterns, clausePatternsOf } from './clausePatterns.ts';
import { type ContentCount, countContentIn } from './contentWords.ts';
import { isImprint } from './imprint.ts';

/** A place in a text at which it may say the next thing, and how sure that is: from 0 to 1, where 1 is the end of a sentence. */
export interface Cut {
  /** The index of the character that the next piece begins with. */
  readonly at: number;
  readonly strength: number;
  /** How many words of content what begins here must have, so as to say anything by itself. */
  readonly least: number;
}

/** A part of a sentence with fewer words of content says nothing by itself; */
export const leastContent = 2;
/** a whole clause, with its own subject or the same beginning as one before, says something with this many. */
const leastInClause = 1;
/** As sure as this, and what follows is a whole clause. */
const isClause = 0.7;
/** What comes before a purpose is a statement of its own if it has this many. */
const leastBeforePurpose = 3;

/** Likely in one language, and so cut if it is in the other one too. */
const likely = 0.5;
/** Cut whatever the other language has. */
const certain = 0.9;

/**
 * Finds where a text may be cut into what it says one thing after another: ends of sentences, clauses, and items of lists within sentences.
 * Of languages whose clauses are not known, and of what tells about the guide itself, only the ends of sentences.
 */
export function cutsIn(text: string, language: Language): readonly Cut[] {
  const patterns = clausePatternsOf(language);
  const cuts: Cut[] = [];
  for (const { text: sentence, at } of sentencesOf(text)) {
    if (at > 0) cuts.push({ at, strength: 1, least: 0 });
    if (!patterns || isImprint(sentence)) continue;
    const masked = toLowercase(mask(sentence));
    const count = countContentIn(masked, language);
    const found = new Map<number, Cut>();
    const add: Add = (index, strength, least = leastContent) => {
      const isBetween = count(0, index) >= leastContent && count(index, masked.length) >= least;
      if (isBetween && strength > (found.get(index)?.strength ?? 0)) found.set(index, { at: at + index, strength, least });
    };
    addAddresses(sentence, (index, strength, least) => found.set(index, { at: at + index, strength, least: least ?? 0 }));
    addClauses(masked, patterns, add);
    addItems(masked, patterns, count, add);
    addStatements(masked, patterns, language, count, add);
    addRepeated(masked, patterns, count, add);
    cuts.push(...[...found.values()].sort((a, b) => a.at - b.at));
  }
  return cuts;
}

type Add = (index: number, strength: number, least?: number) => void;

/** After an address, a word with a capital letter begins the next line of a list of addresses. */
function addAddresses(text: string, add: Add): void {
  for (const { text: address, at } of addressesIn(text)) {
    const [gap = ''] = /^\s+(?=\p{Lu})/u.exec(text.slice(at + address.length)) ?? [];
    if (gap !== '') add(at + address.length + gap.length, 1, 0);
  }
}

/** Clauses by the words that begin them. A comma that only ends the opening words of a sentence is none, and neither is one within a list of names. */
function addClauses(text: string, { cuts, opener, seriesEnd }: ClausePatterns, add: Add): void {
  const comma = opener.test(text) ? text.indexOf(', ') : -1;
  const firstComma = matchesIn(text, seriesEnd).some(({ index }) => index === comma) ? -1 : comma;
  for (let index = 0; index < text.length; index++) {
    if (!/[ ,;:]/.test(text[index] ?? '')) continue;
    for (const [pattern, strength] of cuts) {
      pattern.lastIndex = index;
      if (!pattern.test(text)) continue;
      if (index !== firstComma) add(startAfter(text, index), strength, strength >= isClause ? leastInClause : leastContent);
      index = Math.max(index, pattern.lastIndex - 2);
      break;
    }
  }
  for (const { index, 0: found } of matchesIn(text, seriesEnd)) {
    // “A, B, and C” is a list of names; a comma between only two parts divides what they say.
    const before = text.slice(0, index);
    const previous = before.lastIndexOf(', ');
    const isList = previous >= 0 && previous !== firstComma && before.slice(previous + 2).split(' ').length <= 4;
    const isPair = previous < 0 || previous === firstComma;
    if (index !== firstComma && found !== '' && !isList) add(startAfter(text, index), isPair ? 0.7 : likely);
  }
}

/** Items of a list within the sentence that all begin with the same form of a verb: “such as offering …, pretending … or hacking …”. */
function addItems(text: string, { separator, itemVerb, suchAs, both, infinitive }: ClausePatterns, count: ContentCount, add: Add): void {
  const beginsWithVerb = (index: number): boolean => {
    itemVerb.lastIndex = index;
    return itemVerb.test(text);
  };
  const separators = separatorsIn(text, separator);
  const examples = matchesIn(text, suchAs);
  const isInExamples = (index: number): boolean => examples.some(each => each.index < index);
  for (const { index, 0: found } of examples) {
    const first = index + found.length;
    const isOfVerbs = beginsWithVerb(first);
    add(startAfter(text, index), isOfVerbs ? certain : 0.3);
    let item = first;
    for (const { index: end, next } of isOfVerbs ? separators : []) {
      // “Having and respecting boundaries” is one item: there is too little in “having”.
      if (end < first || !beginsWithVerb(next) || count(item, end) < leastContent) continue;
      add(startAfter(text, end), certain);
      item = next;
    }
  }
  const ofVerbs = separators.filter(({ index, next }) => beginsWithVerb(next) && !isInExamples(index));
  const [first] = ofVerbs;
  if (first && ofVerbs.length > 1 && ofVerbs.some(({ hasComma }) => hasComma)) {
    for (const { index, hasComma } of ofVerbs) if (hasComma || index > first.index) add(startAfter(text, index), certain);
    addHead(text, first.index, infinitive, count, add);
  }
  for (const { index, 0: found, 1: and = '' } of both ? matchesIn(text, both) : []) {
    const at = index + found.length - and.length;
    if (beginsWithVerb(at + and.length)) add(startAfter(text, at), 0.8);
  }
}

interface Separator {
  readonly index: number;
  /** Where the next item begins. */
  readonly next: number;
  readonly hasComma: boolean;
  readonly hasWord: boolean;
}

const separatorsIn = (text: string, separator: RegExp): readonly Separator[] =>
  matchesIn(text, separator).map(({ index, 0: found }) => ({
    index,
    next: index + found.length,
    hasComma: found.startsWith(','),
    hasWord: found.trim() !== ',',
  }));

/** What comes before the purpose that a list begins with: “… may use the threat | to force someone into staying …, acquiring …”. */
function addHead(text: string, end: number, infinitive: RegExp, count: ContentCount, add: Add): void {
  const last = matchesIn(text.slice(0, end), infinitive).at(-1);
  if (last && count(0, last.index) >= leastBeforePurpose) add(startAfter(text, last.index), likely);
}

/** Statements or things to do, one after another: “Drink water, wear light clothes, and rest in the shade”. Names begin with an article or the like. */
function addStatements(text: string, { separator, opener, light }: ClausePatterns, language: Language, count: ContentCount, add: Add): void {
  const separators = separatorsIn(text, separator);
  const last = separators.findLast(({ hasWord }) => hasWord);
  if (!last) return;
  const begin = opener.test(text) ? (separators.find(({ hasComma }) => hasComma)?.next ?? 0) : 0;
  const between = [...separators.filter(({ next, hasComma }) => hasComma && next > begin && next < last.next), last];
  const starts = [begin, ...between.map(({ next }) => next)];
  const { functionWords } = profileOf(language);
  const isStatement = (from: number, i: number): boolean => {
    const to = starts[i + 1] ?? text.length;
    const item = text.slice(from, to).trim();
    const [first = ''] = /\p{L}+/u.exec(item) ?? [];
    return item.split(' ').length >= 3 && !functionWords?.has(first) && !light.has(first) && count(from, to) >= leastContent;
  };
  if (between.length > 1 && starts.every(isStatement)) for (const { index } of between) add(startAfter(text, index), likely);
}

/** Clauses that begin with the same word as one before: “when …, or when …”. */
function addRepeated(text: string, { repeated }: ClausePatterns, count: ContentCount, add: Add): void {
  for (const { again, first, isPurpose } of repeated) {
    const before = text.search(first);
    if (before < 0) continue;
    for (const { index, 1: comma } of matchesIn(text, again)) {
      if (index <= before) continue;
      add(startAfter(text, index), comma ? certain : 0.8, leastInClause);
      if (isPurpose && count(0, before) >= leastBeforePurpose) add(startAfter(text, before), 0.7);
    }
  }
}

/** The first character after the mark and the space at an index. */
const startAfter = (text: string, index: number): number => index + (/^[,;:]?\s+(?:[—–]\s+)?/.exec(text.slice(index))?.[0].length ?? 0);

/** The text with letters in place of what is not cut: what is in brackets or quotation marks, and addresses. */
function mask(text: string): string {
  let masked = text.replace(/\([^)]*\)|\[[^\]]*\]|“[^”]*”|«[^»]*»|"[^"]*"/g, found => 'x'.repeat(found.length));
  for (const { text: address, at } of addressesIn(masked)) masked = masked.slice(0, at) + 'x'.repeat(address.length) + masked.slice(at + address.length);
  return masked;
}
