import type { Language } from '../model/language.ts';
import type { MessageLanguage } from './rule.ts';

/**
 * A language by its name.
 * @example languageName('es', 'en') // 'Spanish'
 * @example languageName('es', 'es') // 'español'
 */
export function languageName(tag: Language, language: MessageLanguage): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
}

/** Words between quotation marks, each by itself. */
export const quoted = (words: readonly string[]): readonly string[] => words.map(word => `“${word}”`);
