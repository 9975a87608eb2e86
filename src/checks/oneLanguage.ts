import type { Report } from '../diagnostics/diagnostic.ts';
import { profileOf } from '../languages/languages.ts';
import { sentencesOf } from '../languages/sentences.ts';
import { spelledWordsOf } from '../languages/words.ts';
import type { Language } from '../model/language.ts';
import type { Workshop } from '../model/workshop.ts';
import type { UnitPair } from '../passages/pairUnits.ts';
import { locationIn, type Passage } from '../passages/passage.ts';
import { defineCheck } from './check.ts';

/** Fewer words may be a name. */
const minWords = 3;

/** In one sentence of a paragraph in its own language, what looks like another one may be a title or a quotation. */
const minInSentence = 3;

/** Each paragraph, heading and list item is in the language of its file, and so is each sentence: none was left in another when the file was written from it. */
export const oneLanguage = defineCheck({
  given: ({ workshop: { resources, languages } }, once) => ({ names: once(namesOf, resources), spoken: languages.join() }),
  part: ({ passages, pairs }, { names, spoken }, report) => {
    const languages = spoken.split(',');
    for (const passage of passages) {
      if (!profileOf(passage.language).functionWords || passage.isUntranslated) continue;
      for (const other of languages) {
        const found = other === passage.language ? undefined : readAs(other, passage, names);
        if (!found) continue;
        report('other-language', locationIn(passage, found.at), { found: 'reads-like', language: passage.language, other, words: found.words.slice(0, 4) });
      }
    }
    for (const pair of pairs) reportCopies(pair, names, report);
  },
});

const namesOf = (resources: Workshop['resources']): readonly string[] =>
  Object.values(resources).flatMap(({ name }) => Object.values(name).map(({ text }) => text));

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
