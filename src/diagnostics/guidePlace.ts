import type { SourceLocation } from '../model/sourceLocation.ts';
import { lineOf, type MessageLanguage } from './rule.ts';

/** A line of the guide’s text, and its page in the guide as it was published, if that has pages. */
export interface GuidePlace extends SourceLocation {
  readonly page?: number;
}

/**
 * Where the guide says something, for people.
 * @example guidePlaceIn('en', { file: 'guide/en.md', line: 12, page: 2 }) // 'guide/en.md:12 (page 2)'
 */
export function guidePlaceIn(language: MessageLanguage, place: GuidePlace): string {
  if (place.page === undefined) return lineOf(place);
  return `${lineOf(place)} (${{ en: 'page', es: 'página' }[language]} ${place.page})`;
}
