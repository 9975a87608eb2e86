import type { Workshop } from '../model/workshop.ts';
import type { Assets } from './assets.ts';

/** What the deck's script renders notes and documents from: the same data, and the same functions, as the PDFs are made with. */
export interface DeckPack {
  readonly workshop: Workshop;
  /** Without `styles` and `images`, which the page has. */
  readonly assets: Assets;
}

/** The pack as JSON. Locations in files, marks for translators, the guide's points and the vocabulary are for authors, not for presenters. */
export function packToJson(workshop: Workshop, assets: Assets): string {
  const pack: DeckPack = {
    workshop: { ...workshop, guide: undefined, vocabulary: { known: {}, fixed: [], names: [], instead: {} } },
    assets: { ...assets, styles: '', images: {} },
  };
  return JSON.stringify(pack, (key, value: unknown) => (isForAuthors(key, value) ? undefined : value));
}

/** Fields that only checks and translators look at. No contact is mistaken for one: ids have no capitals. */
const forAuthors = new Set(['isShared', 'isUntranslated', 'notesTitle', 'contentNote', 'shownAs']);

function isForAuthors(key: string, value: unknown): boolean {
  // A contact may be called `location` or `covers`.
  const isLocation = key === 'location' && typeof value === 'object' && value !== null && 'line' in value;
  const isGuidePoints = key === 'covers' && Array.isArray(value);
  return isLocation || isGuidePoints || forAuthors.has(key);
}
