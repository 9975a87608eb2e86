import type { DeckContent } from '../deckContent.ts';
import type { Session } from './session.ts';

/** The slides of the session length that was chosen. */
export interface ChosenSlides {
  /** Slides of every length, in their order. */
  readonly all: () => readonly HTMLElement[];
  readonly shown: () => readonly HTMLElement[];
  /** The slide with this id or, if this length leaves it out, the next that it has. */
  readonly nearest: (id: string) => HTMLElement | undefined;
  /** Calls the listener after each change of length or of the slides themselves. */
  readonly onChange: (listener: () => void) => void;
}

/**
 * Takes the slides that the chosen length leaves out of the document, puts the others in their order, and numbers them again;
 * so the stage, the overview, the printed pages and the reading view have the same slides.
 */
export function openChosenSlides(content: DeckContent, session: Session): ChosenSlides {
  const parent = document.querySelector('.slides');
  const listeners = new Set<() => void>();
  let all = content.slides();
  let shown = all;
  let length: number | undefined;

  const apply = (): void => {
    const wanted = all.filter(slide => content.data.minutes[slide.id]?.[session.length()] !== undefined);
    // A workshop that gives no minutes at all has one session: everything.
    shown = wanted.length > 0 ? wanted : all;
    for (const slide of parent?.querySelectorAll<HTMLElement>(':scope > .slide') ?? []) if (!shown.includes(slide)) leave(slide);
    let before: Element | undefined;
    for (const [i, slide] of shown.entries()) {
      const place: Element | null | undefined = before ? before.nextElementSibling : parent?.firstElementChild;
      if (place !== slide) parent?.insertBefore(slide, place ?? null);
      before = slide;
      number(slide, i + 1, shown.length);
    }
  };
  session.onChange(() => {
    if (length === session.length() && all === content.slides()) return;
    const isFirst = length === undefined;
    length = session.length();
    all = content.slides();
    apply();
    if (!isFirst) for (const listener of listeners) listener();
  });

  return {
    all: () => all,
    shown: () => shown,
    nearest: id => {
      const at = all.findIndex(slide => slide.id === id);
      return at < 0 ? undefined : (all.slice(at).find(slide => shown.includes(slide)) ?? shown.at(-1));
    },
    onChange: listener => void listeners.add(listener),
  };
}

/** Takes a slide out, without the marks of having been on stage. */
function leave(slide: HTMLElement): void {
  slide.remove();
  slide.classList.remove('past', 'present', 'future');
  for (const name of ['hidden', 'aria-hidden', 'inert', 'style']) slide.removeAttribute(name);
}

/** Writes a slide's number into its footer, as the page was rendered: `9 / 26`. */
function number(slide: HTMLElement, at: number, of: number): void {
  const [first, rest] = slide.querySelector('footer .number')?.childNodes ?? [];
  if (first) first.textContent = String(at);
  if (rest) rest.textContent = ` / ${of}`;
}
