import { element } from './dom.ts';

/** The slide itself, for a small picture of it; only visual, so without ids and focusable elements. */
export function slidePicture(slide: HTMLElement): HTMLElement {
  const copy = element('div', { class: 'slide', 'data-layout': slide.dataset.layout, 'aria-hidden': 'true', inert: '' });
  copy.append(...[...slide.children].filter(child => child.localName !== 'template').map(child => child.cloneNode(true)));
  return copy;
}
