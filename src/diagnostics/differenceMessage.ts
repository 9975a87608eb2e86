import type { SourceLocation } from '../model/sourceLocation.ts';
import { allOf, lineOf, type MessageLanguage } from './rule.ts';

/** What a translation and its source do not both say, such as numbers or names. One of the lists may be empty, not both. */
export interface DifferenceFacts {
  /** In the source only, as the source writes it. */
  readonly missing: readonly string[];
  /** In the translation only. */
  readonly extra: readonly string[];
  /** The counterpart in the first language. */
  readonly source: SourceLocation;
}

/** What to call the things that differ, one or several, with the article. */
interface DifferenceNouns {
  readonly one: string;
  readonly other: string;
}

/**
 * Says what differs, as one sentence.
 * @param nouns what to write before the things that are in one text only
 * @example differenceMessage.en({ missing: ['8', '10'], extra: [], source }, numbers) // 'The numbers 8 and 10 are in slides/en/03-how.md:5 but not here.'
 */
export const differenceMessage: Readonly<Record<MessageLanguage, (facts: DifferenceFacts, nouns: DifferenceNouns) => string>> = {
  en: ({ missing, extra, source }, nouns) => {
    const [here, there] = [allOf(extra, 'en'), allOf(missing, 'en')];
    if (extra.length > 0 && missing.length > 0) return `This says ${here}, but ${lineOf(source)} says ${there}.`;
    const only = [...extra, ...missing];
    const subject = only.length === 1 ? `${nouns.one} ${here}${there} is` : `${nouns.other} ${here}${there} are`;
    return extra.length > 0 ? `${subject} here but not in ${lineOf(source)}.` : `${subject} in ${lineOf(source)} but not here.`;
  },
  es: ({ missing, extra, source }, nouns) => {
    const [here, there] = [allOf(extra, 'es'), allOf(missing, 'es')];
    if (extra.length > 0 && missing.length > 0) return `Aquí dice ${here}, pero ${lineOf(source)} dice ${there}.`;
    const only = [...extra, ...missing];
    const subject = only.length === 1 ? `${nouns.one} ${here}${there} está` : `${nouns.other} ${here}${there} están`;
    return extra.length > 0 ? `${subject} aquí, pero no en ${lineOf(source)}.` : `${subject} en ${lineOf(source)}, pero no aquí.`;
  },
};
