import type { Report } from '../diagnostics/diagnostic.ts';
import type { Dictionary } from '../languages/dictionary.ts';
import { spelledWordsIn, spelledWordsOf } from '../languages/words.ts';
import type { Language } from '../model/language.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import type { Located, Vocabulary, Workshop } from '../model/workshop.ts';
import type { Part } from '../passages/parts.ts';
import { locationIn, type Passage } from '../passages/passage.ts';
import { defineCheck } from './check.ts';

/**
 * Every word is in its language’s dictionary, in the workshop’s own list (“known” in words.yaml) or part of a contact’s name or of one of its
 * own names (“names”), in whichever language.
 * Words in quotation marks or capitals may be of another language of the workshop. The list is sorted, and each of its words is needed.
 */
export const spelling = defineCheck({
  given: ({ workshop: { resources, vocabulary, languages }, settings: { dictionary } }, once) => ({
    speller: once(spellerOf, resources, vocabulary, languages.join(), ...languages.map(dictionary)),
  }),
  part: misspelledIn,
  whole: ({ workshop, settings }, report, found) => {
    const unknown = new Map<string, Misspelled>();
    for (const each of found.flatMap(part => part.unknown)) addTo(unknown, each);
    for (const { text, location, language, count } of unknown.values()) report('spelling', location, { word: text, language, count });
    for (const [language, known] of Object.entries(workshop.vocabulary.known)) {
      if (!settings.dictionary(language)) continue;
      const needed = new Set(found.flatMap(part => [...(part.needed.get(language) ?? [])]));
      reportList(known, word => needed.has(word), language, report);
    }
  },
});

/** A word that nobody knows, where it is first, and how often it is said. */
interface Misspelled {
  readonly text: string;
  readonly language: Language;
  readonly location: SourceLocation;
  readonly count: number;
}

function addTo(unknown: Map<string, Misspelled>, each: Misspelled): void {
  const key = `${each.language} ${each.text.toLowerCase()}`;
  const earlier = unknown.get(key);
  unknown.set(key, earlier ? { ...earlier, count: earlier.count + each.count } : each);
}

/** What a part has that is in no dictionary, and the words of each language's list that it needs. */
function misspelledIn({ passages }: Part, { speller }: { readonly speller: Speller }) {
  const unknown = new Map<string, Misspelled>();
  const needed = new Map<Language, Set<string>>();
  for (const passage of passages) {
    if (passage.isUntranslated) continue;
    const { language } = passage;
    const verdicts = spelledWordsOf(passage.prose).map(word => speller.verdict(word, language));
    for (const { listed } of verdicts) if (listed !== undefined) needed.set(language, (needed.get(language) ?? new Set()).add(listed));
    // Where a word is matters only if there is one to report.
    if (verdicts.every(verdict => verdict.isRight)) continue;
    for (const { text, at } of spelledWordsIn(passage.prose)) {
      if (!speller.accepts(text, passage, at)) addTo(unknown, { text, language, location: locationIn(passage, at), count: 1 });
    }
  }
  return { unknown: [...unknown.values()], needed };
}

function reportList(known: readonly Located<string>[], isNeeded: (word: string) => boolean, language: Language, report: Report): void {
  for (const [i, { value, location }] of known.entries()) {
    const before = known[i - 1]?.value;
    if (!isNeeded(value)) report('words-list', location, { found: 'unneeded-word', word: value });
    if (before === undefined || before.localeCompare(value, language) < 0) continue;
    report('words-list', location, before === value ? { found: 'twice', word: value } : { found: 'order', word: value, after: before });
  }
}

interface Verdict {
  readonly isRight: boolean;
  /** The word of the language's own list that it is right by, if it is in no dictionary. */
  readonly listed?: string;
}

const right: Verdict = { isRight: true };
const wrong: Verdict = { isRight: false };

const spellerOf = (
  resources: Workshop['resources'],
  { known, names: own }: Vocabulary,
  languages: string,
  ...dictionaries: readonly (Dictionary | undefined)[]
): Speller => {
  const ofContacts = Object.values(resources).flatMap(({ name }) => Object.values(name).map(({ text }) => text));
  const names = new Set([...ofContacts, ...own.map(({ value }) => value)].flatMap(spelledWordsOf));
  return new Speller(names, known, new Map(languages.split(',').map((language, i) => [language, dictionaries[i]])));
};

/** Looks each word up once. */
class Speller {
  readonly #names: ReadonlySet<string>;
  readonly #known: Vocabulary['known'];
  readonly #dictionaries: ReadonlyMap<Language, Dictionary | undefined>;
  readonly #verdicts = new Map<Language, Map<string, Verdict>>();

  constructor(names: ReadonlySet<string>, known: Vocabulary['known'], dictionaries: ReadonlyMap<Language, Dictionary | undefined>) {
    this.#names = names;
    this.#known = known;
    this.#dictionaries = dictionaries;
  }

  /** Whether a word is right where it is. */
  accepts(word: string, { language, prose }: Passage, at: number): boolean {
    if (this.verdict(word, language).isRight) return true;
    if (word !== word.toUpperCase() && !isQuoted(prose, at)) return false;
    return [...this.#dictionaries].some(([other, dictionary]) => other !== language && dictionary?.has(word));
  }

  /** Whether a word is right in a language, by its dictionary or by the lists. */
  verdict(word: string, language: Language): Verdict {
    const verdicts = this.#verdicts.get(language) ?? new Map<string, Verdict>();
    const verdict = verdicts.get(word) ?? this.#lookUp(word, language);
    verdicts.set(word, verdict);
    this.#verdicts.set(language, verdicts);
    return verdict;
  }

  #lookUp(word: string, language: Language): Verdict {
    const dictionary = this.#dictionaries.get(language);
    if (!dictionary || word.length === 1) return right;
    // The list has neither possessives nor the capital at the beginning of a sentence.
    const forms = [word, word.replace(/'s$/, '')].flatMap(form => [form, form.slice(0, 1).toLowerCase() + form.slice(1)]);
    if (dictionary.has(word) || forms.some(form => this.#names.has(form))) return right;
    const known = this.#known[language]?.find(({ value }) => forms.includes(value));
    return known ? { isRight: true, listed: known.value } : wrong;
  }
}

/** Whether an offset is within “…”. */
function isQuoted(text: string, at: number): boolean {
  return text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
}
