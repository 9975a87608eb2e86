import type { Report } from '../diagnostics/diagnostic.ts';
import { sentencesOf } from '../languages/sentences.ts';
import { spelledWordsOf } from '../languages/words.ts';
import type { Language } from '../model/language.ts';
import type { UnitPair } from '../passages/pairUnits.ts';
import { locationIn, type Passage } from '../passages/passage.ts';
import type { Check } from './check.ts';

/**
 * The small words that hold a sentence together, in every text and in no other of these languages
 * (so not “a”, “he”, “me”, “no”, “once”, “son” or “sin”). Which of them a text has tells its language in a few words,
 * where the letters alone, which trigram detectors count, tell little.
 */
const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: setOf(
    'about after an and are at be because been but by can could did do does for from had have his how if in is it its may might more most my not of on or our she should that the their them then there these they this those to was we were what when where which who why will with would you your',
  ),
  es: setOf(
    'al antes así aunque como con cómo cuando cuándo de del desde donde dónde el ella ellos en entre es esa ese eso esta está este están esto fue hay la las le les lo los más mi muy nos o para pero por porque pueden puede que qué quien quién se según ser si sobre son su sus también tiene todo un una usted ustedes y ya',
  ),
};

/** Fewer words may be a name. */
const leastWords = 3;

/** In one sentence of a paragraph in its own language, what looks like another one may be a title or a quotation. */
const leastInSentence = 3;

/** Each paragraph, heading and list item is in the language of its file, and so is each sentence: none was left in another when the file was written from it. */
export const oneLanguage: Check = (workshop, report, { units, pairs }) => {
  const names = Object.values(workshop.resources).flatMap(resource => Object.values(resource.name));
  for (const passage of units.flatMap(unit => unit.passages)) {
    if (!smallWords[passage.language] || passage.isUntranslated) continue;
    for (const other of workshop.languages.filter(each => each !== passage.language)) {
      const found = readAs(other, passage, names);
      if (!found) continue;
      report('other-language', locationIn(passage, found.at), { found: 'reads-like', language: passage.language, other, words: found.words.slice(0, 4) });
    }
  }
  for (const pair of pairs) reportCopies(pair, names, report);
};

/** Of a language whose small words are not known, a text that is word for word its source was left there when its mark was taken away. */
function reportCopies({ source, translation }: UnitPair, names: readonly string[], report: Report): void {
  for (const [i, passage] of translation.passages.entries()) {
    const original = source.passages[i];
    if (!original || passage.isUntranslated || smallWords[passage.language] || passage.prose !== original.prose) continue;
    const words = spelledWordsOf(withoutNames(passage.prose, names).toLowerCase());
    if (words.length < leastWords || smallOf(words, original.language).length === 0) continue;
    report('other-language', passage.location, { found: 'copy', language: passage.language, other: original.language, source: original.location });
  }
}

interface Found {
  /** Small words of the other language. */
  readonly words: readonly string[];
  readonly at: number;
}

/** The passage as a whole, or the first sentence of it, if it has more small words of another language than of its own. */
function readAs(other: Language, { language, prose }: Passage, names: readonly string[]): Found | undefined {
  const text = withoutNames(prose, names);
  const words = spelledWordsOf(text.toLowerCase());
  const others = smallOf(words, other);
  if (words.length < leastWords || others.length === 0) return undefined;
  if (others.length > smallOf(words, language).length) return { words: others, at: 0 };
  if (others.length < leastInSentence) return undefined;
  const unquoted = text.replace(/“[^”]*”/g, blanks);
  for (const sentence of sentencesOf(prose)) {
    const its = spelledWordsOf(unquoted.slice(sentence.at, sentence.at + sentence.text.length).toLowerCase());
    const small = smallOf(its, other);
    if (small.length >= leastInSentence && small.length > smallOf(its, language).length) return { words: small, at: sentence.at };
  }
  return undefined;
}

const withoutNames = (text: string, names: readonly string[]): string =>
  names.reduce((rest, name) => (rest.includes(name) ? rest.replaceAll(name, blanks(name)) : rest), text);

const smallOf = (words: readonly string[], language: Language): readonly string[] => words.filter(word => smallWords[language]?.has(word));

const blanks = (text: string): string => ' '.repeat(text.length);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
