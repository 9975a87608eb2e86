import type { DeckUpdate } from '../../render/deckUpdate.ts';
import type { DeckContent } from '../deckContent.ts';
import { replaceNotes } from '../deckPack.ts';
import type { Session } from '../session/session.ts';
import { atOnce } from '../store.ts';

/** Puts changed slides and notes into this window. A slide that stays is the same element as before, with the same steps shown. */
export function applyUpdate({ data, order, slides, notes, pictures }: DeckUpdate, content: DeckContent, session: Session): void {
  const shown = document.querySelector('style#pictures');
  if (shown && pictures !== undefined) shown.textContent = pictures;
  const before = new Map(content.slides().map(slide => [slide.id, slide]));
  const after = order.flatMap(id => {
    const known = before.get(id);
    const [content] = slides[id] === undefined ? [] : elementsOf(slides[id]);
    if (!(content instanceof HTMLElement)) return known ?? [];
    if (known) fill(known, content);
    return known ?? content;
  });
  replaceNotes(notes);
  atOnce(() => {
    content.replace(data, after);
    // Choices that the workshop no longer has are made again.
    session.refit();
  });
}

function elementsOf(html: string): readonly Element[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...document.importNode(template.content, true).children];
}

/** The attributes that come from the slide; all others are reveal.js's. */
const attributes = ['data-layout', 'data-section', 'data-talk', 'data-emergency'];

/** The classes by which reveal.js marks visible steps. */
const stepMarks = ['visible', 'current-fragment'];

function fill(slide: HTMLElement, content: HTMLElement): void {
  for (const mark of stepMarks) {
    const marked = new Set([...slide.querySelectorAll<HTMLElement>(`.fragment.${mark}`)].map(step => step.dataset.fragmentIndex));
    // Marked from the first moment, they do not fade in again.
    for (const step of content.querySelectorAll<HTMLElement>('.fragment')) step.classList.toggle(mark, marked.has(step.dataset.fragmentIndex));
  }
  for (const name of attributes) {
    const value = content.getAttribute(name);
    if (value === null) slide.removeAttribute(name);
    else slide.setAttribute(name, value);
  }
  slide.replaceChildren(...content.childNodes);
}
