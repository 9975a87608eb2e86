import type { DescribedDiagnostic } from '../diagnostics/describeDiagnostic.ts';
import type { MessageLanguage, Severity } from '../diagnostics/rule.ts';
import type { Workshop } from '../model/workshop.ts';
import type { Assets } from './assets.ts';
import { type DeckData, deckData } from './deckData.ts';
import { renderNotes } from './renderNotes.ts';
import { renderEachSlide } from './renderSlides.ts';

/** A deck as HTML, in the pieces that can be replaced one by one. */
export interface RenderedDeck {
  readonly data: DeckData;
  readonly styles: string;
  /** The section of each slide by its id, in the order of the deck. */
  readonly slides: ReadonlyMap<string, string>;
  /** Notes and appendices. */
  readonly notes: string;
}

/** What an open deck has to change. */
export interface DeckUpdate {
  /** It applies only to the revision before it: 4 to 3. */
  readonly revision: number;
  readonly data: DeckData;
  /** Ids of all slides, in their order. */
  readonly order: readonly string[];
  /** Sections that are new or changed, by their id. */
  readonly slides: Readonly<Record<string, string>>;
  /** Notes and appendices, if they have changed. */
  readonly notes?: string;
}

/** A problem as it is shown to authors. */
export interface ShownProblem extends DescribedDiagnostic {
  readonly severity: Severity;
  /** The line itself; nothing if the file is not there. */
  readonly quoted?: string;
}

/** All that is wrong with the files now. */
export interface Findings {
  readonly problems: readonly ShownProblem[];
  /** Whether they keep the text from being shown, so that the slides are those of earlier files. */
  readonly isStale: boolean;
  /** Of their messages. */
  readonly language: MessageLanguage;
}

/** The names of the messages between the development server and its pages, and what each one carries. */
export interface DevMessages {
  'charla:update': DeckUpdate;
  /** There is a new deck that needs a reload. */
  'charla:reload': Readonly<Record<string, never>>;
  'charla:problems': Findings;
}

/** Renders a deck with notes for an update. */
export function renderDeck(workshop: Workshop, assets: Assets): RenderedDeck {
  return {
    data: deckData(workshop, assets, { hasNotes: true }),
    styles: assets.styles,
    slides: new Map(renderEachSlide(workshop, assets).map(({ slide, content }) => [slide.id, content.text])),
    notes: renderNotes(workshop, assets).text,
  };
}

/**
 * What leads from one deck to the next: `same` if there is nothing to change, `reload` if the page itself is another one:
 * a workshop of another name or with other languages, other words of the interface, or slides of another look.
 */
export function updateBetween(before: RenderedDeck, after: RenderedDeck, revision: number): DeckUpdate | 'same' | 'reload' {
  const page = ({ data, styles }: RenderedDeck): string => JSON.stringify([data.id, data.languages, data.words, styles]);
  if (page(before) !== page(after)) return 'reload';
  const order = [...after.slides.keys()];
  const slides = Object.fromEntries([...after.slides].filter(([id, content]) => before.slides.get(id) !== content));
  const isOther = before.notes !== after.notes || JSON.stringify(before.data) !== JSON.stringify(after.data);
  if (!isOther && Object.keys(slides).length === 0 && order.join() === [...before.slides.keys()].join()) return 'same';
  return { revision, data: after.data, order, slides, ...(before.notes !== after.notes && { notes: after.notes }) };
}
