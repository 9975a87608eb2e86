import type { SourceLocation } from '../model/sourceLocation.ts';

/** How severe a diagnostic can be, the most severe first. */
export const severities = ['error', 'warning', 'note'] as const;

/** An error stops the build, a warning should be fixed, a note is good to know. */
export type Severity = (typeof severities)[number];

/** Languages that every rule has its messages in. */
export const messageLanguages = ['en', 'es'] as const;

export type MessageLanguage = (typeof messageLanguages)[number];

/** What a person reads about one problem. */
export interface Message {
  /** What was found. */
  readonly message: string;
  /** What was expected instead. */
  readonly expected: string;
  /** What to do next. */
  readonly fix: string;
}

/** What a message needs to know about the reader's surroundings. */
export interface MessageContext {
  /**
   * A command as this reader can run it.
   * @example command('accept', 'es', 'habits') // 'npm run accept -- es habits' or 'npx charla accept es habits'
   */
  readonly command: (...words: readonly string[]) => string;
}

/** Puts the facts of one problem into words. */
export type WriteMessage<Facts> = (facts: Facts, context: MessageContext) => Message;

/** What lines of text can't show, such as a computer without a font, in a few words. */
export type Described = Readonly<Record<MessageLanguage, string>>;

/**
 * A passage that breaks a rule beside one that does not, for the documentation and for the test that tries both. They are lines of one file;
 * with `good` in its place, the example workshop of the tests has no problem at all. Nothing (`null`) means that the file is not there.
 * What is described in words cannot be tried, so it has `facts`.
 */
export interface Example<Facts> {
  readonly file: string;
  readonly bad: string | Described | null;
  readonly good: string | Described | null;
  /** What the workshop has besides: whole files, or `[text, replacement]` in files of the example workshop. */
  readonly given?: Readonly<Record<string, string | readonly (readonly [from: string, to: string])[]>>;
  /** Facts for what a short passage in memory cannot break: rules about a disk, a printer or a long text. */
  readonly facts?: Facts;
}

/** A kind of problem: how severe it is, why it matters, what it looks like, and what it says in each language. */
export interface Rule<Facts> {
  readonly severity: Severity;
  /** The severity with `--release`, if it differs. */
  readonly release?: Severity;
  /** What the rule finds and why that matters, in one or two sentences. */
  readonly why: Readonly<Record<MessageLanguage, string>>;
  readonly examples: readonly [Example<Facts>, ...Example<Facts>[]];
  readonly messages: Readonly<Record<MessageLanguage, WriteMessage<Facts>>>;
}

/** Facts of a rule that has nothing to add to its place. */
export type NoFacts = Readonly<Record<never, never>>;

/** Lets a rule be written with the type of its facts in front. */
export const defineRule = <Facts>(rule: Rule<Facts>): Rule<Facts> => rule;

/** A location as messages name it: `slides/es/01-start.md:9`. */
export const lineOf = ({ file, line }: SourceLocation): string => `${file}:${line}`;

/** Names that a message lists: more than a screen of them helps nobody, and thousands of messages may each have them. */
const maxNames = 40;

/**
 * Names with the word between them that the language has for a choice; of more than 40, how many are left out.
 * @example oneOf(['en', 'es', 'vi'], 'es') // 'en, es o vi'
 */
export const oneOf = (names: readonly string[], language: MessageLanguage): string => listed(names, language, 'disjunction');

/** The same for all of them: “en, es y vi”. */
export const allOf = (names: readonly string[], language: MessageLanguage): string => listed(names, language, 'conjunction');

/** Made once: thousands of messages may each have a list. */
const formatsOf = (language: MessageLanguage) => ({
  conjunction: new Intl.ListFormat(language, { type: 'conjunction' }),
  disjunction: new Intl.ListFormat(language, { type: 'disjunction' }),
});

const formats = { en: formatsOf('en'), es: formatsOf('es') };

function listed(names: readonly string[], language: MessageLanguage, type: 'conjunction' | 'disjunction'): string {
  if (names.length <= maxNames) return formats[language][type].format(names);
  const left = names.length - maxNames;
  return `${names.slice(0, maxNames).join(', ')} ${{ en: `and ${left} more`, es: `y ${left} más` }[language]}`;
}
