import type { ByLanguage } from '../model/language.ts';

/** What a formula of readability counts. */
export interface TextCounts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/**
 * What Charla knows about a human language. Every part is optional; features that need a part skip languages without it.
 * Patterns that are regular expressions are built once, match whole words in text as `toLowercase` gives it, and have the flag `g`
 * (so use `matchesIn`, `match` or `search`; `test` would keep its position).
 */
export interface LanguageProfile {
  /** The npm package with its Hunspell dictionary, and what that dictionary lacks. */
  readonly dictionary?: DictionarySource;
  /** The country whose spelling an office program should check, where it is not the one that Unicode's CLDR finds most likely. */
  readonly region?: string;
  /**
   * How many of what `wordsOf` counts make one word, 1 if not given. Vietnamese puts a space between syllables, and its words have one or two:
   * a limit in words is 1.5 times as high in syllables.
   */
  readonly tokensPerWord?: number;
  /** Abbreviations after whose period a sentence goes on, without that period. A space within one may be left out. */
  readonly abbreviations?: readonly string[];
  /** Numbers in words. */
  readonly numerals?: Numerals;
  /** Forms of words, for finding a term that has another ending than in the glossary. The first one whose ending fits counts. */
  readonly inflections?: readonly Inflection[];
  /**
   * Common words such as articles, prepositions and pronouns, lowercase, that no other language of the table has (so not “a”, “he”, “me”, “no”,
   * “once”, “son” or “sin” for English and Spanish). They reveal the language of a text in a few words, where trigram
   * detectors, which count letters alone, need many.
   */
  readonly functionWords?: ReadonlySet<string>;
  /**
   * Words that negate a sentence, such as “not”, “don't” and “without”. Their number differs between translations that say the same: Spanish negates
   * twice where English does once (“no dice nada”, “says nothing”). What can be compared is whether a sentence has any.
   */
  readonly negations?: RegExp;
  /** How the difficulty of a text is measured. */
  readonly readingScale?: ReadingScale;
  /** What is not said about abuse and suicide. */
  readonly wording?: readonly Wording[];
  /** How a sentence tells people what not to say. */
  readonly warnings?: Warnings;
  /** Ways to say that people may leave the room. */
  readonly stepOut?: RegExp;
  /** Ways to mention suicide. */
  readonly suicideMentions?: RegExp;
  /** Where a sentence of a guide says one thing and where the next. */
  readonly clauses?: Clauses;
}

/** Where the spelling of a language comes from. */
export interface DictionarySource {
  /** An npm package with `index.aff` and `index.dic`; it is in `devDependencies`, and its files are copied into `lib/`. */
  readonly npmPackage: string;
  /** The form that a dictionary lists for a correct lowercase word that it may not list itself; nothing for any other word. */
  readonly listedForm?: (word: string) => string | undefined;
}

/** How a language says numbers in words. */
export interface Numerals {
  /** From 3 on, lowercase: these are always meant as a number. */
  readonly words: ReadonlyMap<string, number>;
  /** What may be meant as 0, 1 or 2, or only as “a” or “the two of them”. */
  readonly loose: ReadonlyMap<string, number>;
  /** The word between tens and units that are separate words, as in “treinta y cinco”. */
  readonly and?: string;
}

/** The end of a word as a glossary has it, and a pattern for all the ways in which its forms end. */
export type Inflection = readonly [ending: RegExp, forms: string];

/** How the difficulty of a text is measured, and how hard a text may be. */
export interface ReadingScale {
  readonly name: string;
  /** Syllables of one word. */
  readonly syllables: (word: string) => number;
  readonly level: (counts: TextCounts) => number;
  /** Which levels are easier to read. */
  readonly easier: 'lower' | 'higher';
  /** What a text for people who read little, or in a second language, should reach. */
  readonly goal: number;
  /** Beyond it a text is too hard. */
  readonly limit: number;
}

/** An expression that is not used, why, and what to say in its place. */
export interface Wording {
  /** A regular expression for the whole expression in lowercase, with its inflections; straight apostrophes, one space between words. */
  readonly pattern: string;
  /** In the languages of Charla's messages. */
  readonly why: WordingReason;
  /** In the language of the expression. */
  readonly say: string;
}

/** Why something is not said, in the languages of Charla's messages. */
export type WordingReason = ByLanguage<string> & { readonly en: string; readonly es: string };

/** Regular expressions for the words with which a sentence tells people what not to say, in lowercase. */
export interface Warnings {
  /** What a quotation follows, with or without words between: the “not” of “Do not call it “…””. */
  readonly beforeQuotation: string;
  /** What the words follow without quotation marks: the “never ask” of “Never ask why she sent it”. */
  readonly beforeWords: string;
}

/**
 * How sentences of guides are cut into what each part of them says. Patterns are sources of regular expressions for lowercase text with straight
 * apostrophes; `\\p{…}` may be used.
 */
export interface Clauses {
  /**
   * What a new point may begin with, from the space or mark before it on, and how sure that is, from 0 to 1. The first pattern that fits counts.
   * The figures were set on guides in two languages: what is certain in one language (0.8) or likely in both (0.5) is cut.
   */
  readonly cuts: readonly (readonly [pattern: string, strength: number])[];
  /** Words that join the last two items of a list. */
  readonly and: string;
  /** The word that announces two things. */
  readonly both?: string;
  /** What a list of examples follows, with the spaces around it. */
  readonly suchAs: string;
  /** The form of a verb that items of a list begin with: “offering …, pretending …”. */
  readonly itemVerb: string;
  /** Words that, when they come again after “and” or “or”, begin what is of the same kind: “when …, or when …”. */
  readonly repeated: readonly string[];
  /** Those of them that begin a point where they come first, too: “para … o para …”. */
  readonly purpose: readonly string[];
  /** What a purpose begins with, from the space before it on. */
  readonly infinitive: string;
  /** What a sentence begins with if the part before its first comma is no point of its own. */
  readonly openers: string;
  /** Words that say little beside function words, so that one that has no others is no point. */
  readonly light: ReadonlySet<string>;
  /** What a point does not need at its beginning when it is told by itself. */
  readonly leadIns: string;
  /** What tells about the guide itself, such as its date and its rights. */
  readonly imprint: string;
}
