import { matchesIn } from '../model/matchesIn.ts';
import { languages } from './languages.ts';
import { isUnspaced } from './words.ts';

/** A sentence, and where in the text it begins. */
export interface Sentence {
  readonly text: string;
  readonly at: number;
}

/** Those of every language, since a text may have names and titles of another one. */
const abbreviations = Object.values(languages).flatMap(profile => profile.abbreviations ?? []);
const abbreviation = new RegExp(`(?:^|[\\s(“"])(?:${abbreviations.map(each => each.replaceAll('.', '\\.').replaceAll(' ', ' ?')).join('|')})\\.$`);
const end = /[.!?…؟۔।][.!?…؟"”’»)\]]*\s+(?=[\s“"‘«(¿¡]*[\p{Lu}\p{Lo}\p{N}])/gu;
/** Periods that need no space after them; in Thai and Lao, which have none, a space takes their place. */
const unspacedEnd = /[。！？｡។။][。！？”’」』）]*\s*|(?<=[\u0e00-\u0eff])\s+(?=[\u0e00-\u0eff])/g;

/**
 * Cuts a paragraph into sentences: after a period, question or exclamation mark, if a capital letter, a letter of a script that has none, a number
 * or an opening mark follows; and where scripts without spaces end theirs.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const ends = isUnspaced(text) ? [...matchesIn(text, end), ...matchesIn(text, unspacedEnd)].sort((a, b) => a.index - b.index) : matchesIn(text, end);
  for (const { 0: found, index } of ends) {
    if (abbreviation.test(text.slice(from, index + 1))) continue;
    sentences.push({ text: text.slice(from, index + found.length).trimEnd(), at: from });
    from = index + found.length;
  }
  const rest = text.slice(from);
  return rest.trim() ? [...sentences, { text: rest.trimEnd(), at: from + (rest.length - rest.trimStart().length) }] : sentences;
}
