import Reveal from 'reveal.js';
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
  hash: true,
  fragmentInURL: true,
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

/** Brings the slides on stage. Slide and step are in the address; `begin` goes before it. */
export async function openStage(chosen: ChosenSlides, store: Store, begin?: SlidePosition): Promise<Stage> {
  const root = document.documentElement;
  const wrapper = document.querySelector<HTMLElement>('.deck');
  if (!wrapper) throw new Error('The page has no deck.');

  wrapper.classList.add('reveal');
  const deck = new Reveal(wrapper, settings);
  await deck.initialize();
  // reveal.js reads settings from the address last, and an address may contain anything.
  deck.configure(settings);
  // The role “application” would keep screen readers from reading line by line; the status would announce hidden steps.
  wrapper.removeAttribute('role');
  wrapper.querySelector('.aria-status')?.remove();

  const slideNow = (): HTMLElement => (deck.getCurrentSlide() as HTMLElement | undefined) ?? chosen.shown()[0] ?? wrapper;
  const bring = (slide: HTMLElement, step: number): void => deck.slide(chosen.shown().indexOf(slide), 0, step - 1);
  const goTo = (id: string, step = 0): void => {
    const slide = chosen.nearest(id);
    if (slide) bring(slide, slide.id === id ? step : 0);
  };
  if (begin) goTo(begin.slide, begin.step);

  const moved = (): void => {
    const slide = slideNow();
    const indices = new Set([...slide.querySelectorAll<HTMLElement>('.fragment')].map(step => step.dataset.fragmentIndex));
    const shown = new Set([...slide.querySelectorAll<HTMLElement>('.fragment.visible')].map(step => step.dataset.fragmentIndex));
    root.dataset.layout = slide.dataset.layout ?? '';
    store.set(positionPart, { slide: slide.id, step: shown.size, steps: indices.size });
  };
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) deck.on(event, moved);
  const scale = (): void => root.style.setProperty('--stage-scale', String(deck.getScale()));
  deck.on('resize', scale);
  scale();
  moved();

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
    openOutside(wrapper);
    deck.sync();
    if (other) bring(other, 0);
    else goTo(slide, step);
    moved();
  });
  openOutside(wrapper);
  followLinks(wrapper, goTo);
  printWhole(chosen);
  root.dataset.stage = 'ready';

  return {
    next: () => deck.next(),
    previous: () => deck.prev(),
    first: () => deck.slide(0, 0, -1),
    last: () => deck.slide(chosen.shown().length - 1, 0, -1),
    goTo,
    position: () => {
      const { slide: id, step, steps } = store.get(positionPart);
      const slides = chosen.shown();
      const slide = slides.find(each => each.id === id) ?? slides[0] ?? wrapper;
      return { slide, number: slides.indexOf(slide) + 1, of: slides.length, step, steps };
    },
  };
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
 * For the time of printing, takes away what hides slides, since a PDF's tags leave out what is hidden: reveal.js's marks,
 * and the inertness that open dialogs cause. Covers stay.
 */
function printWhole(chosen: ChosenSlides): void {
  let kept: (() => void)[] = [];
  addEventListener('beforeprint', () => {
    kept = [...chosen.shown().flatMap(withoutMarks), ...[...document.querySelectorAll<HTMLDialogElement>('dialog:modal')].map(withoutHold)];
  });
  addEventListener('afterprint', () => {
    for (const restore of kept) restore();
    kept = [];
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
