import type { Words } from '../../../locales/en.ts';
import { button, icon } from '../dom.ts';
import type { Desk } from './desk.ts';

/** A button of an icon alone, named in the console's language. */
export function iconButton(desk: Desk, svg: string, name: (own: Words) => string, run: () => void): HTMLButtonElement {
  const made = button({ class: 'icon-button' }, icon(svg), run);
  desk.onLanguage(own => {
    made.setAttribute('aria-label', name(own));
    made.title = name(own);
  });
  return made;
}

/** A button with a word, in the console's language. */
export function wordButton(desk: Desk, name: (own: Words, desk: Desk) => string, run: () => void, className?: string): HTMLButtonElement {
  const made = button({ class: className }, '', run);
  desk.onLanguage(own => {
    made.textContent = name(own, desk);
  });
  return made;
}
