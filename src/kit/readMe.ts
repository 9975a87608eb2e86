import { words } from '../../locales/words.ts';
import type { Workshop } from '../model/workshop.ts';
import type { Assets } from '../render/assets.ts';
import type { KindName } from '../render/documents/kinds.ts';
import { deckName } from './kitNames.ts';

/** PDFs for the facilitator, and for families, in the order in which they are needed. */
const forFacilitator = ['facilitator-guide', 'glossary'] as const satisfies KindName[];
const forFamilies = ['handout', 'evaluation', 'flyer'] as const satisfies KindName[];

/**
 * What to open and what to print, in a few lines for each language of the workshop, with an empty line between languages and the line ends
 * that every editor knows.
 * @param others the interface's words in languages that Charla does not come with
 * @param printed kinds of which the kit has PDFs; others are not named
 */
export function readMe({ languages }: Workshop, others: Assets['words'], printed: readonly KindName[]): string {
  const names = languages.map(language => words(language, others).languageName).join(' · ');
  const paragraphs = languages.map(language => {
    const { deck, browsers, facilitator, families, fallback, documents, names: ofFiles } = words(language, others).kit;
    const list = (kinds: readonly (keyof typeof documents)[]): string =>
      kinds
        .filter(kind => printed.includes(kind))
        .map(kind => documents[kind])
        .join(', ');
    const endings = languages.length > 1 ? ` ${ofFiles({ languages: languages.join(', '), pair: languages.slice(0, 2).join('-') })}` : '';
    const steps = [
      `${deck({ deck: deckName, languages: names })}\r\n   ${browsers}`,
      ...(list(forFacilitator) ? [facilitator({ documents: list(forFacilitator) })] : []),
      ...(list(forFamilies) ? [families({ documents: list(forFamilies) })] : []),
      ...(printed.includes('slides') ? [fallback + endings] : []),
    ];
    return (steps.length > 1 ? steps.map((step, i) => `${i + 1}. ${step}`) : steps).join('\r\n');
  });
  return `${[...new Set(paragraphs)].join('\r\n\r\n')}\r\n`;
}
