import { directionOf } from '../model/direction.ts';
import type { Language } from '../model/language.ts';
import { type Html, html } from './html.ts';

/**
 * The attributes of an element whose text is in a language. Its direction is there where the page has languages of both directions or
 * of the rarer one: all others need none.
 * @param all the languages of the page
 */
export function inLanguage(language: Language, all: readonly Language[]): Html {
  return [language, ...all].some(each => directionOf(each) === 'rtl') ? html`lang="${language}" dir="${directionOf(language)}"` : html`lang="${language}"`;
}
