import { words } from '../../../locales/words.ts';
import type { Workshop } from '../../model/workshop.ts';
import type { Assets } from '../../render/assets.ts';
import type { KindName } from '../../render/documents/kinds.ts';
import { deckName } from './kitNames.ts';

/** Papers for whoever leads, and for families, in the order in which they are needed. */
const forLeader = ['facilitator-guide', 'glossary'] as const satisfies KindName[];
const forFamilies = ['handout', 'evaluation', 'flyer'] as const satisfies KindName[];

/**
 * What to open and what to print, in a few lines for each language of the workshop, with the line ends that every editor knows.
 * @param others the interface's words in languages that Charla does not speak by itself
 * @param printed kinds of which the kit has PDFs; others are not named
 */
export function readMe({ languages }: Workshop, others: Assets['words'], printed: readonly KindName[]): string {
  const names = languages.map(language => words(language, others).languageName).join(' · ');
  const lines = languages.flatMap(language => {
    const { deck, browsers, leader, families, fallback, papers, names: ofFiles } = words(language, others).kit;
    const list = (kinds: readonly (keyof typeof papers)[]): string =>
      kinds
        .filter(kind => printed.includes(kind))
        .map(kind => papers[kind])
        .join(', ');
    const endings = languages.length > 1 ? ` ${ofFiles({ languages: languages.join(', '), pair: languages.slice(0, 2).join('-') })}` : '';
    const steps = [
      `${deck({ deck: deckName, languages: names })}\r\n   ${browsers}`,
      ...(list(forLeader) ? [leader({ papers: list(forLeader) })] : []),
      ...(list(forFamilies) ? [families({ papers: list(forFamilies) })] : []),
      ...(printed.includes('slides') ? [fallback + endings] : []),
    ];
    return steps.length > 1 ? steps.map((step, i) => `${i + 1}. ${step}`) : steps;
  });
  return `${[...new Set(lines)].join('\r\n')}\r\n`;
}
