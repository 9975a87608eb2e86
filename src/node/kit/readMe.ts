import { words } from '../../../locales/words.ts';
import type { Workshop } from '../../model/workshop.ts';
import { deckName } from './kitNames.ts';

/** What to open and what to print, in a few lines for each language of the workshop, with the line ends that every editor knows. */
export function readMe({ languages }: Workshop): string {
  const names = languages.map(language => words(language).languageName).join(' · ');
  const lines = languages.flatMap(language => {
    const { deck, browsers, leader, families, fallback } = words(language).kit;
    return [deck({ deck: deckName, languages: names }), browsers, leader, families, fallback];
  });
  return `${[...new Set(lines)].join('\r\n')}\r\n`;
}
