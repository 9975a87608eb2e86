import { signal } from '@preact/signals-core';
import type { Part } from '../../protocol/part.ts';
import { isListOf, isText } from '../../protocol/shapes.ts';
import type { DeckContent } from '../deckContent.ts';
import type { Store } from '../store.ts';
import type { Session } from './session.ts';

/** The slides of the session length that was chosen. */
export interface ChosenSlides {
  /** Slides of every length, in their order. */
  readonly all: () => readonly HTMLElement[];
  readonly shown: () => readonly HTMLElement[];
  /** The slide with this id or, if this length leaves it out, the next that it has. */
  readonly nearest: (id: string) => HTMLElement | undefined;
}

/** Ids of the slides of this session's length, in their order. */
export const slidesPart: Part<readonly string[]> = { name: 'slides', initial: [], is: isListOf(isText) };

/**
 * Chooses the slides that the session's length has, and numbers them again; so the stage, the overview, the printed pages and the reading view
 * have the same slides. Which of them are in the page is for those to say, by `keepInPage`.
 */
export function openChosenSlides(content: DeckContent, session: Session, store: Store): ChosenSlides {
  const shown = signal<readonly HTMLElement[]>([]);
  let length: number | undefined;
  let all: readonly HTMLElement[] = [];
  store.follow(() => {
    if (length === session.length() && all === content.slides()) return;
    length = session.length();
    all = content.slides();
    const wanted = slidesOfLength(all, content.data.minutes, length);
    for (const [i, slide] of wanted.entries()) number(slide, i + 1, wanted.length);
    shown.value = wanted;
    store.set(
      slidesPart,
      wanted.map(({ id }) => id),
    );
  });
  return {
    all: content.slides,
    shown: () => shown.value,
    nearest: id => nearestSlide(id, content.slides(), shown.value),
  };
}

/** The slides that a session of this length, in minutes, has. A workshop that gives no minutes at all has one session: everything. */
export function slidesOfLength<Slide extends { readonly id: string }>(
  all: readonly Slide[],
  minutes: Readonly<Record<string, Readonly<Record<number, number>>>>,
  length: number,
): readonly Slide[] {
  const wanted = all.filter(({ id }) => minutes[id]?.[length] !== undefined);
  return wanted.length > 0 ? wanted : all;
}

/** The slide with this id or, if it is not among those that show, the next one that is; nothing if nobody knows the id. */
export function nearestSlide<Slide extends { readonly id: string }>(id: string, all: readonly Slide[], shown: readonly Slide[]): Slide | undefined {
  const at = all.findIndex(slide => slide.id === id);
  return at < 0 ? undefined : (all.slice(at).find(slide => shown.includes(slide)) ?? shown.at(-1));
}

/** Writes a slide's number into its footer, as the page was rendered: `9 / 26`. */
function number(slide: HTMLElement, at: number, of: number): void {
  const [first, rest] = slide.querySelector('footer .number')?.childNodes ?? [];
  if (first) first.textContent = String(at);
  if (rest) rest.textContent = ` / ${of}`;
}
