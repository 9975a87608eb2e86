import Reveal from 'reveal.js';
import { keepInPage } from '../keepInPage.ts';
import { languagesPart } from '../languages/languages.ts';
import { openOutside } from '../openOutside.ts';
import type { ChosenSlides } from '../session/chosenSlides.ts';
import { justNow, type Store } from '../store.ts';
import { positionPart, type SlidePosition } from './position.ts';

/** The slides on stage: one at a time, full window. */
export interface Stage {
  readonly next: () => void;
  readonly previous: () => void;
  readonly first: () => void;
  readonly last: () => void;
  /** Goes to a slide, by its id, with no step shown or as many as are said. */
  readonly goTo: (slide: string, step?: number) => void;
  readonly position: () => Position;
}

export interface Position {
  readonly slide: HTMLElement;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** Steps that show, from 0. */
  readonly step: number;
  readonly steps: number;
}

/** The only reveal.js features in use: keys, controls, labels and announcements are the deck's own. */
const settings = {
  width: 1280,
  height: 720,
  margin: 0,
  minScale: 0.1,
  maxScale: 10,
  center: false,
  controls: false,
  progress: false,
  slideNumber: false,
  // The address is the deck's own: reveal.js knows only the slides that are in the page.
  hash: false,
  respondToHashChanges: false,
  history: false,
  keyboard: false,
  help: false,
  overview: false,
  jumpToSlide: false,
  pause: false,
  mouseWheel: false,
  postMessage: false,
  postMessageEvents: false,
  // reveal.js ignores reduced motion; slides that simply change need none.
  transition: 'none',
  backgroundTransition: 'none',
  autoAnimate: false,
  // Below 435 px it would change to its scroll view, in which links and status break.
  scrollActivationWidth: 0,
} as const;

/**
 * Brings the slides on stage, at first the one where it begins. The page has only that slide with its neighbors: whatever reveal.js and the browser
 * do at each move and each change of language, they do to every slide in the page, and a thousand are too many for that.
 */
export async function openStage(chosen: ChosenSlides, store: Store, begin?: SlidePosition): Promise<Stage> {
  const root = document.documentElement;
  const wrapper = document.querySelector<HTMLElement>('.deck');
  if (!wrapper) throw new Error('The page has no deck.');

  let inPage: readonly HTMLElement[] = [];
  const keepNear = (slide: HTMLElement): void => {
    inPage = withNeighbors(slide, chosen.shown());
    keepInPage(inPage);
    for (const each of inPage) openOutside(each);
  };
  const first = (begin && chosen.nearest(begin.slide)) ?? chosen.shown()[0];
  if (first) keepNear(first);
  wrapper.classList.add('reveal');
  const deck = new Reveal(wrapper, settings);
  // What the address asks for would count more than these, but by now it names nothing that reveal.js knows.
  await deck.initialize();
  // The role “application” would keep screen readers from reading line by line; the status would announce hidden steps.
  wrapper.removeAttribute('role');
  wrapper.querySelector('.aria-status')?.remove();

  const slideNow = (): HTMLElement => (deck.getCurrentSlide() as HTMLElement | undefined) ?? chosen.shown()[0] ?? wrapper;
  const moved = (): void => {
    const slide = slideNow();
    const indices = new Set([...slide.querySelectorAll<HTMLElement>('.fragment')].map(step => step.dataset.fragmentIndex));
    const shown = new Set([...slide.querySelectorAll<HTMLElement>('.fragment.visible')].map(step => step.dataset.fragmentIndex));
    root.dataset.layout = slide.dataset.layout ?? '';
    store.set(positionPart, { slide: slide.id, step: shown.size, steps: indices.size });
  };
  /** Puts the neighbors of the slide on stage into the page, so that reveal.js can go on from it. */
  const center = (): void => {
    const slide = slideNow();
    const wanted = withNeighbors(slide, chosen.shown());
    if (wanted.every((each, i) => each === inPage[i]) && wanted.length === inPage.length) return;
    keepNear(slide);
    deck.slide(inPage.indexOf(slide), 0);
  };
  const bring = (slide: HTMLElement | undefined, step: number): void => {
    if (!slide) return;
    keepNear(slide);
    deck.slide(inPage.indexOf(slide), 0, step - 1);
    // reveal.js knows slides by their place in the page, and may see none change.
    moved();
  };
  const goTo = (id: string, step = 0): void => {
    const slide = chosen.nearest(id);
    bring(slide, slide?.id === id ? step : 0);
  };
  bring(first, begin && first?.id === begin.slide ? begin.step : 0);
  for (const event of ['fragmentshown', 'fragmenthidden']) deck.on(event, moved);
  deck.on('slidechanged', () => {
    moved();
    // A swipe is reveal.js's own; it has not finished the move yet.
    queueMicrotask(center);
  });
  const scale = (): void => root.style.setProperty('--stage-scale', String(deck.getScale()));
  deck.on('resize', scale);
  scale();

  store.follow(() => {
    store.get(languagesPart);
    // Its layout is stale after a switch until it is asked for again.
    deck.layout();
  });
  // With other slides on stage, it stays on the same one or goes to the next that there is; if nobody knows its id any more, to the one in its place.
  let before = chosen.shown();
  store.follow(() => {
    const now = chosen.shown();
    if (now === before) return;
    const { slide, step } = justNow(() => store.get(positionPart));
    const place = before.findIndex(({ id }) => id === slide);
    const other = chosen.nearest(slide) ? undefined : (now[place] ?? now.at(-1));
    before = now;
    if (other) bring(other, 0);
    else goTo(slide, step);
  });
  followLinks(wrapper, goTo);
  printWhole(chosen, () => keepNear(slideNow()));
  root.dataset.stage = 'ready';

  return {
    next: () => {
      center();
      deck.next();
    },
    previous: () => {
      center();
      deck.prev();
    },
    first: () => bring(chosen.shown()[0], 0),
    last: () => bring(chosen.shown().at(-1), 0),
    goTo,
    position: () => {
      const { slide: id, step, steps } = store.get(positionPart);
      const slides = chosen.shown();
      const slide = slides.find(each => each.id === id) ?? slides[0] ?? wrapper;
      return { slide, number: slides.indexOf(slide) + 1, of: slides.length, step, steps };
    },
  };
}

/** A slide between those before and after it, as far as there are any. */
function withNeighbors(slide: HTMLElement, slides: readonly HTMLElement[]): readonly HTMLElement[] {
  const at = slides.indexOf(slide);
  return slides.slice(Math.max(at - 1, 0), at + 2);
}

/** A link to a slide moves the deck. */
function followLinks(wrapper: HTMLElement, goTo: (slide: string) => void): void {
  wrapper.addEventListener('click', event => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    goTo(link.getAttribute('href')?.slice(1) ?? '');
  });
}

/**
 * For the time of printing, puts all slides into the page, and takes away what hides them, since a PDF's tags leave out what is hidden: reveal.js's
 * marks, and the inertness that open dialogs cause. Covers stay.
 */
function printWhole(chosen: ChosenSlides, keepNear: () => void): void {
  let kept: (() => void)[] = [];
  addEventListener('beforeprint', () => {
    keepInPage(chosen.shown());
    kept = [...chosen.shown().flatMap(withoutMarks), ...[...document.querySelectorAll<HTMLDialogElement>('dialog:modal')].map(withoutHold)];
  });
  addEventListener('afterprint', () => {
    for (const restore of kept) restore();
    kept = [];
    keepNear();
  });
}

function withoutMarks(slide: HTMLElement): readonly (() => void)[] {
  return ['hidden', 'aria-hidden', 'inert'].flatMap(mark => {
    const value = slide.getAttribute(mark);
    if (value === null) return [];
    slide.removeAttribute(mark);
    return [() => slide.setAttribute(mark, value)];
  });
}

/** A modal dialog that is moved within the page becomes a plain open one. */
function withoutHold(dialog: HTMLDialogElement): () => void {
  const focused = document.activeElement;
  document.body.append(dialog);
  return () => {
    dialog.open = false;
    dialog.showModal();
    if (focused instanceof HTMLElement) focused.focus();
  };
}
