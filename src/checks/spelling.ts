import { spelledWordsIn, spelledWordsOf } from '../languages/words.ts';
import type { Language } from '../model/language.ts';
import type { Located, Workshop } from '../model/workshop.ts';
import { locationIn, type Passage } from '../passages/passage.ts';
import type { Check, CheckContext } from './check.ts';

/**
 * Every word is in its language’s dictionary, in the workshop’s own list (“known” in words.yaml) or part of a contact’s name.
 * Words in quotation marks or capitals may be of another language of the workshop. The list is sorted, and each of its words is needed.
 */
export const spelling: Check = (workshop, report, context) => {
  const speller = new Speller(workshop, context);
  const unknown = new Map<string, { readonly text: string; readonly passage: Passage; readonly at: number; count: number }>();
  for (const passage of context.units.flatMap(unit => unit.passages)) {
    if (passage.isUntranslated) continue;
    // Where a word is matters only if there is one to report.
    if (spelledWordsOf(passage.prose).every(word => speller.knows(word, passage.language))) continue;
    for (const { text, at } of spelledWordsIn(passage.prose)) {
      if (speller.accepts(text, passage, at)) continue;
      const key = `${passage.language} ${text.toLowerCase()}`;
      const earlier = unknown.get(key);
      if (earlier) earlier.count++;
      else unknown.set(key, { text, passage, at, count: 1 });
    }
  }
  for (const { text, passage, at, count } of unknown.values()) {
    report('spelling', locationIn(passage, at), { word: text, language: passage.language, count });
  }
  for (const [language, known] of Object.entries(workshop.vocabulary.known)) {
    if (!context.dictionary(language)) continue;
    reportList(known, word => speller.needed(language).has(word), language, report);
  }
};

function reportList(known: readonly Located<string>[], isNeeded: (word: string) => boolean, language: Language, report: Parameters<Check>[1]): void {
  for (const [i, { value, location }] of known.entries()) {
    const before = known[i - 1]?.value;
    if (!isNeeded(value)) report('words-list', location, { found: 'unneeded-word', word: value });
    if (before === undefined || before.localeCompare(value, language) < 0) continue;
    report('words-list', location, before === value ? { found: 'twice', word: value } : { found: 'order', word: value, after: before });
  }
}

/** Looks each word up once. */
class Speller {
  readonly #workshop: Workshop;
  readonly #context: CheckContext;
  readonly #names: ReadonlySet<string>;
  readonly #verdicts = new Map<string, boolean>();
  readonly #needed = new Map<Language, Set<string>>();

  constructor(workshop: Workshop, context: CheckContext) {
    this.#workshop = workshop;
    this.#context = context;
    this.#names = new Set(Object.values(workshop.resources).flatMap(({ name }) => Object.values(name).flatMap(({ text }) => spelledWordsOf(text))));
  }

  /** Whether a word is right where it is. */
  accepts(word: string, passage: Passage, at: number): boolean {
    if (this.knows(word, passage.language)) return true;
    if (word !== word.toUpperCase() && !isQuoted(passage.prose, at)) return false;
    return this.#workshop.languages.some(other => other !== passage.language && this.#context.dictionary(other)?.has(word));
  }

  /** Words of a language’s list that were looked up there. */
  needed(language: Language): ReadonlySet<string> {
    return this.#needed.get(language) ?? new Set();
  }

  /** Whether a word is right in a language, by its dictionary or by the lists. */
  knows(word: string, language: Language): boolean {
    const key = `${language} ${word}`;
    const verdict = this.#verdicts.get(key) ?? this.#lookUp(word, language);
    this.#verdicts.set(key, verdict);
    return verdict;
  }

  #lookUp(word: string, language: Language): boolean {
    const dictionary = this.#context.dictionary(language);
    if (!dictionary || word.length === 1) return true;
    // The list has neither possessives nor the capital at the beginning of a sentence.
    const forms = [word, word.replace(/'s$/, '')].flatMap(form => [form, form.slice(0, 1).toLowerCase() + form.slice(1)]);
    if (dictionary.has(word) || forms.some(form => this.#names.has(form))) return true;
    const known = this.#workshop.vocabulary.known[language]?.find(({ value }) => forms.includes(value));
    if (known) this.#needed.set(language, new Set([...this.needed(language), known.value]));
    return known !== undefined;
  }
}

/** Whether an offset is within “…”. */
function isQuoted(text: string, at: number): boolean {
  return text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
}
