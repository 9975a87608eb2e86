import { words } from '../../../locales/words.ts';
import type { Workshop } from '../../model/workshop.ts';
import { deckName } from './kitNames.ts';

/** What to open and what to print, in a few lines for each language of the workshop, with the line ends that every editor knows. */
export function readMe({ languages, words: others }: Workshop): string {
  const names = languages.map(language => words(language, others).languageName).join(' · ');
  const lines = languages.flatMap(language => {
    const { deck, browsers, leader, families, fallback, names: ofFiles } = words(language, others).kit;
    const endings = languages.length > 1 ? ` ${ofFiles({ languages: languages.join(', '), pair: languages.slice(0, 2).join('-') })}` : '';
    return [deck({ deck: deckName, languages: names }), browsers, leader, families, fallback + endings];
  });
  return `${[...new Set(lines)].join('\r\n')}\r\n`;
}
