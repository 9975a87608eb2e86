import type { WordsData } from '../../locales/en.ts';
import type { ByLanguage, Language } from '../model/language.ts';
import { plainTexts } from '../model/localized.ts';
import type { LocalContact, Placeholders, Workshop } from '../model/workshop.ts';
import type { Assets } from './assets.ts';

/** The session's details, with the roles of the people at hand as plain text. */
export interface DeckPlaceholders extends Omit<Placeholders, 'localContacts'> {
  readonly localContacts: readonly (Omit<LocalContact, 'role'> & { readonly role: ByLanguage<string> })[];
}

/** What the page’s script needs to know of the workshop, beside the slides themselves. */
export interface DeckData {
  readonly id: string;
  readonly languages: readonly Language[];
  /** The interface's words in languages that Charla does not come with. */
  readonly words: ByLanguage<WordsData>;
  readonly titles: Readonly<Record<Language, string>>;
  readonly hasNotes: boolean;
  /** How long a session can be, in minutes, shortest first. */
  readonly lengths: readonly number[];
  /** Minutes of each slide in each length, by the slide's id; a length without minutes leaves the slide out. */
  readonly minutes: Readonly<Record<string, Readonly<Record<number, number>>>>;
  /** The number of the crisis line, such as `988`, if the workshop names one; it is on the help card and the calm cover. */
  readonly crisisLine: string | undefined;
  /** What the workshop file says about the session; the facilitator's settings override it. */
  readonly placeholders: DeckPlaceholders;
}

/** What the page’s script gets from a workshop. */
export function deckData(workshop: Workshop, { words }: Pick<Assets, 'words'>, { hasNotes }: Pick<DeckData, 'hasNotes'>): DeckData {
  const slides = workshop.sections.flatMap(section => section.slides);
  return {
    id: workshop.id,
    languages: workshop.languages,
    words,
    titles: plainTexts(workshop.title),
    hasNotes,
    lengths: workshop.lengths,
    minutes: Object.fromEntries(slides.map(slide => [slide.id, slide.minutes])),
    placeholders: { ...workshop.placeholders, localContacts: workshop.placeholders.localContacts.map(each => ({ ...each, role: plainTexts(each.role) })) },
    crisisLine: Object.values(workshop.resources['lifeline-988']?.link ?? {})[0]?.replace(/^tel:/, ''),
  };
}
