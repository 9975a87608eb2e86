import type { DeckData } from '../render/deckData.ts';

/** What this window shows of the workshop. It changes only under the development server, when a file changes. */
export interface DeckContent {
  /** One object for the life of the page, changed in place; read from it each time. */
  readonly data: DeckData;
  /** Slides of every session length, in their order; another list after each replacement. */
  readonly slides: () => readonly HTMLElement[];
  /** Puts other data and slides in place of these, and notifies all who show them. */
  readonly replace: (data: DeckData, slides: readonly HTMLElement[]) => void;
  readonly onReplace: (listener: () => void) => void;
}

/** Takes the slides that the page came with. */
export function openDeckContent(data: DeckData): DeckContent {
  let slides: readonly HTMLElement[] = [...document.querySelectorAll<HTMLElement>('.slides > .slide')];
  const listeners = new Set<() => void>();
  return {
    data,
    slides: () => slides,
    replace: (nextData, nextSlides) => {
      // JSON leaves out what is undefined.
      Object.assign(data, { crisisLine: undefined }, nextData);
      slides = nextSlides;
      for (const listener of listeners) listener();
    },
    onReplace: listener => void listeners.add(listener),
  };
}
