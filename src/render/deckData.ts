import type { Language } from '../model/language.ts';

/** What the page’s script needs to know of the workshop, beside the slides themselves. */
export interface DeckData {
  readonly id: string;
  readonly languages: readonly Language[];
  readonly titles: Readonly<Record<Language, string>>;
  readonly hasNotes: boolean;
}
