import type { Workshop } from '../model/workshop.ts';
import type { Assets } from './assets.ts';

/** What the deck's script renders notes and papers from: the same data, and the same functions, as the PDFs are made with. */
export interface DeckPack {
  readonly workshop: Workshop;
  /** Without `styles`, which the page has. */
  readonly assets: Assets;
}

/** The pack as JSON. Locations in files, the guide's points and how the workshop speaks are for those who write, not for those who present. */
export function packToJson(workshop: Workshop, assets: Assets): string {
  const pack: DeckPack = {
    workshop: { ...workshop, guide: undefined, shortTexts: [], vocabulary: { known: {}, fixed: [], names: [], instead: {} } },
    assets: { ...assets, styles: '' },
  };
  return JSON.stringify(pack, (key, value) => (key === 'location' ? undefined : value));
}
