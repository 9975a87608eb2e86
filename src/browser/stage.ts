import Reveal from 'reveal.js';
import type { Languages } from './languages.ts';
import type { Memory } from './memory.ts';

/** The slides on stage: one at a time, full window. */
export interface Stage {
  readonly next: () => void;
  readonly previous: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly goTo: (slide: string) => void;
  readonly position: () => Position;
  /** Calls the listener now and after each change of slide or step. */
  readonly onMove: (listener: (position: Position) => void) => void;
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

/** What reveal.js is used for, and nothing of it beside: keys, controls, labels and announcements are the deck's own. */
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
  // Reduced motion is not looked at by reveal.js; slides that simply change need none.
  transition: 'none',
  backgroundTransition: 'none',
  autoAnimate: false,
  // Below 435 px it would change to its scroll view, in which links and status break.
  scrollActivationWidth: 0,
} as const;

/** Brings the slides on stage. Slide and step stand in the address, and survive a reload. */
export async function openStage(languages: Languages, memory: Memory): Promise<Stage> {
  const root = document.documentElement;
  const wrapper = document.querySelector<HTMLElement>('.deck');
  if (!wrapper) throw new Error('The page has no deck.');
  const slides = [...wrapper.querySelectorAll<HTMLElement>('.slide')];

  wrapper.classList.add('reveal');
  const deck = new Reveal(wrapper, settings);
  await deck.initialize();
  // reveal.js reads settings from the address last, and there is no telling what is in an address.
  deck.configure(settings);
  // An application would keep screen readers from reading line by line; the status would speak steps not yet shown.
  wrapper.removeAttribute('role');
  wrapper.querySelector('.aria-status')?.remove();

  const position = (): Position => {
    const slide = (deck.getCurrentSlide() as HTMLElement | undefined) ?? slides[0] ?? wrapper;
    const indices = new Set([...slide.querySelectorAll<HTMLElement>('.fragment')].map(step => step.dataset.fragmentIndex));
    const shown = new Set([...slide.querySelectorAll<HTMLElement>('.fragment.visible')].map(step => step.dataset.fragmentIndex));
    return { slide, number: slides.indexOf(slide) + 1, of: slides.length, step: shown.size, steps: indices.size };
  };
  const goTo = (slide: string): void => {
    const at = slides.findIndex(each => each.id === slide);
    if (at >= 0) deck.slide(at, 0, -1);
  };

  returnAfterReload(deck, slides, memory);

  const listeners = new Set<(position: Position) => void>();
  const moved = (): void => {
    const now = position();
    root.dataset.layout = now.slide.dataset.layout ?? '';
    memory.set('position', `${now.slide.id}/${now.step}`);
    for (const listener of listeners) listener(now);
  };
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) deck.on(event, moved);
  const scale = (): void => root.style.setProperty('--stage-scale', String(deck.getScale()));
  deck.on('resize', scale);
  scale();
  moved();

  // Its layout is stale after a switch until it is asked for anew.
  languages.onChange(() => deck.layout());
  followLinks(wrapper, goTo);
  printWhole(slides);
  root.dataset.stage = 'ready';

  return {
    next: () => deck.next(),
    previous: () => deck.prev(),
    first: () => deck.slide(0, 0, -1),
    last: () => deck.slide(slides.length - 1, 0, -1),
    goTo,
    position,
    onMove: listener => {
      listeners.add(listener);
      listener(position());
    },
  };
}

/** reveal.js writes slide and step into the address up to a second late; a reload before that would lose them. */
function returnAfterReload(deck: InstanceType<typeof Reveal>, slides: readonly HTMLElement[], memory: Memory): void {
  const [navigation] = performance.getEntriesByType('navigation');
  if ((navigation as PerformanceNavigationTiming | undefined)?.type !== 'reload') return;
  const [id, step] = memory.get('position')?.split('/') ?? [];
  const at = slides.findIndex(slide => slide.id === id);
  if (at >= 0) deck.slide(at, 0, Number(step) - 1);
}

/** A link to a slide moves the deck; one to the world leaves the deck where it is. */
function followLinks(wrapper: HTMLElement, goTo: (slide: string) => void): void {
  for (const link of wrapper.querySelectorAll<HTMLAnchorElement>('a[href^="https:"]')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  wrapper.addEventListener('click', event => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    goTo(link.getAttribute('href')?.slice(1) ?? '');
  });
}

/** For the time of printing, takes away the marks by which reveal.js hides slides, since a PDF's tags leave out what is hidden. */
function printWhole(slides: readonly HTMLElement[]): void {
  const marks = ['hidden', 'aria-hidden', 'inert'];
  let kept: (() => void)[] = [];
  addEventListener('beforeprint', () => {
    kept = slides.flatMap(slide =>
      marks.flatMap(mark => {
        const value = slide.getAttribute(mark);
        if (value === null) return [];
        slide.removeAttribute(mark);
        return [() => slide.setAttribute(mark, value)];
      }),
    );
  });
  addEventListener('afterprint', () => {
    for (const restore of kept) restore();
    kept = [];
  });
}
