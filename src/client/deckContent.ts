import { signal } from '@preact/signals-core';
import type { DeckData } from '../render/deckData.ts';
import { atOnce } from './store.ts';

/** What this window shows of the workshop. It changes only under the development server, when a file changes. */
export interface DeckContent {
  /** One object for the life of the page, changed in place; read from it each time. */
  readonly data: DeckData;
  /** Slides of every session length, in their order; another list after each replacement. Whoever follows it sees new data and notes as well. */
  readonly slides: () => readonly HTMLElement[];
  /** Puts other data and slides in place of these. */
  readonly replace: (data: DeckData, slides: readonly HTMLElement[]) => void;
}

/** Takes the slides that the page came with. */
export function openDeckContent(data: DeckData): DeckContent {
  const slides = signal<readonly HTMLElement[]>([...document.querySelectorAll<HTMLElement>('.slides > .slide')]);
  return {
    data,
    slides: () => slides.value,
    replace: (nextData, nextSlides) =>
      atOnce(() => {
        // JSON leaves out what is undefined.
        Object.assign(data, { crisisLine: undefined }, nextData);
        slides.value = nextSlides;
      }),
  };
}
