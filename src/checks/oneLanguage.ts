import type { Report } from '../diagnostics/diagnostic.ts';
import { profileOf } from '../languages/languages.ts';
import { sentencesOf } from '../languages/sentences.ts';
import { spelledWordsOf } from '../languages/words.ts';
import type { Language } from '../model/language.ts';
import type { UnitPair } from '../passages/pairUnits.ts';
import { locationIn, type Passage } from '../passages/passage.ts';
import type { Check } from './check.ts';

/** Fewer words may be a name. */
const minWords = 3;

/** In one sentence of a paragraph in its own language, what looks like another one may be a title or a quotation. */
const minInSentence = 3;

/** Each paragraph, heading and list item is in the language of its file, and so is each sentence: none was left in another when the file was written from it. */
export const oneLanguage: Check = (workshop, report, { units, pairs }) => {
  const names = Object.values(workshop.resources).flatMap(resource => Object.values(resource.name).map(({ text }) => text));
  for (const passage of units.flatMap(unit => unit.passages)) {
    if (!profileOf(passage.language).functionWords || passage.isUntranslated) continue;
    for (const other of workshop.languages.filter(each => each !== passage.language)) {
      const found = readAs(other, passage, names);
      if (!found) continue;
      report('other-language', locationIn(passage, found.at), { found: 'reads-like', language: passage.language, other, words: found.words.slice(0, 4) });
    }
  }
  for (const pair of pairs) reportCopies(pair, names, report);
};

/** Of a language whose function words are not known, a text that is word for word its source was left there when its mark was taken away. */
function reportCopies({ source, translation }: UnitPair, names: readonly string[], report: Report): void {
  for (const [i, passage] of translation.passages.entries()) {
    const original = source.passages[i];
    if (!original || passage.isUntranslated || profileOf(passage.language).functionWords || passage.prose !== original.prose) continue;
    const words = spelledWordsOf(withoutNames(passage.prose, names).toLowerCase());
    if (words.length < minWords || functionWordsOf(words, original.language).length === 0) continue;
    report('other-language', passage.location, { found: 'copy', language: passage.language, other: original.language, source: original.location });
  }
}

interface Found {
  /** Function words of the other language. */
  readonly words: readonly string[];
  readonly at: number;
}

/** The passage as a whole, or the first sentence of it, if it has more function words of another language than of its own. */
function readAs(other: Language, { language, prose }: Passage, names: readonly string[]): Found | undefined {
  const text = withoutNames(prose, names);
  const words = spelledWordsOf(text.toLowerCase());
  const others = functionWordsOf(words, other);
  if (words.length < minWords || others.length === 0) return undefined;
  if (others.length > functionWordsOf(words, language).length) return { words: others, at: 0 };
  if (others.length < minInSentence) return undefined;
  const unquoted = text.replace(/“[^”]*”/g, spaces);
  for (const sentence of sentencesOf(prose)) {
    const its = spelledWordsOf(unquoted.slice(sentence.at, sentence.at + sentence.text.length).toLowerCase());
    const found = functionWordsOf(its, other);
    if (found.length >= minInSentence && found.length > functionWordsOf(its, language).length) return { words: found, at: sentence.at };
  }
  return undefined;
}

const withoutNames = (text: string, names: readonly string[]): string =>
  names.reduce((rest, name) => (rest.includes(name) ? rest.replaceAll(name, spaces(name)) : rest), text);

function functionWordsOf(words: readonly string[], language: Language): readonly string[] {
  const { functionWords } = profileOf(language);
  return words.filter(word => functionWords?.has(word));
}

const spaces = (text: string): string => ' '.repeat(text.length);
