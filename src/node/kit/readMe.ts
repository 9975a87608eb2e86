import { words } from '../../../locales/words.ts';
import type { Workshop } from '../../model/workshop.ts';
import { type KindName, kindsOf } from '../../render/papers/kinds.ts';
import { deckName } from './kitNames.ts';

/** Papers for whoever leads, and for families, in the order in which they are needed. */
const forLeader = ['facilitator-guide', 'glossary'] as const satisfies KindName[];
const forFamilies = ['handout', 'evaluation', 'flyer'] as const satisfies KindName[];

/**
 * What to open and what to print, in a few lines for each language of the workshop, with the line ends that every editor knows.
 * Papers that the workshop does not have are not named.
 */
export function readMe(workshop: Workshop): string {
  const { languages, words: others } = workshop;
  const there = kindsOf(workshop);
  const names = languages.map(language => words(language, others).languageName).join(' · ');
  const lines = languages.flatMap(language => {
    const { deck, browsers, leader, families, fallback, papers, names: ofFiles } = words(language, others).kit;
    const list = (kinds: readonly (keyof typeof papers)[]): string =>
      kinds
        .filter(kind => there.includes(kind))
        .map(kind => papers[kind])
        .join(', ');
    const endings = languages.length > 1 ? ` ${ofFiles({ languages: languages.join(', '), pair: languages.slice(0, 2).join('-') })}` : '';
    const steps = [
      `${deck({ deck: deckName, languages: names })}\r\n   ${browsers}`,
      leader({ papers: list(forLeader) }),
      ...(list(forFamilies) ? [families({ papers: list(forFamilies) })] : []),
      fallback + endings,
    ];
    return steps.map((step, i) => `${i + 1}. ${step}`);
  });
  return `${[...new Set(lines)].join('\r\n')}\r\n`;
}
