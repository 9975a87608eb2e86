import { element } from '../dom.ts';
import { inMinutes } from '../minutes.ts';
import { leftOf } from '../features/timer/talkTimer.ts';
import type { ConsoleConnection } from './consoleConnection.ts';
import type { DeckState } from '../transports/protocol.ts';

/** The slide as the room sees it, and the one that comes next, as pictures of the slides themselves. */
export function slidePictures(connection: ConsoleConnection): { readonly now: HTMLElement; readonly next: HTMLElement } {
  const now = element('h2');
  const next = element('h2');
  const cover = element('p', { class: 'covered' });
  const nowPicture = element('div', { class: 'picture now' });
  const nextPicture = element('div', { class: 'picture' });
  const none = element('p');
  let shown = '';

  const show = (): void => {
    const state = connection.state();
    if (!state) return;
    const own = connection.words().console;
    document.documentElement.dataset.languages = state.languages.join(' ');
    cover.textContent = state.cover ? own.covered[state.cover] : '';
    cover.hidden = state.cover === null;
    nowPicture.dataset.cover = state.cover ?? '';
    none.textContent = state.next === null ? own.noNext : '';
    const wanted = [state.slide, state.step, state.next, state.slides.length].join(' ');
    if (wanted === shown) return;
    shown = wanted;
    nowPicture.replaceChildren(...picture(connection.slide(state.slide), state, state.step), cover);
    nextPicture.replaceChildren(...picture(connection.slide(state.next), state));
    nextPicture.hidden = state.next === null;
  };
  connection.onState(show);
  connection.onContentChange(() => {
    shown = '';
    show();
  });
  connection.onLanguage(own => {
    now.textContent = own.console.now;
    next.textContent = own.console.next;
    show();
  });
  connection.onTick((time, { talk, slide }) => {
    if (talk?.slide !== slide) return;
    const left = inMinutes(Math.ceil(leftOf(talk, time) / 1000) * 1000);
    for (const face of nowPicture.querySelectorAll('.clock')) face.replaceChildren(element('b', {}, left));
  });
  return {
    now: element('section', { class: 'pictures' }, now, nowPicture),
    next: element('section', { class: 'pictures' }, next, nextPicture, none),
  };
}

/** The slide itself, small; only visual, so without ids and focusable elements. Steps that do not show yet keep their place. */
function picture(slide: HTMLElement | undefined, state: DeckState, step = Number.POSITIVE_INFINITY): readonly HTMLElement[] {
  if (!slide) return [];
  const copy = element('div', { class: 'slide', 'data-layout': slide.dataset.layout, 'aria-hidden': 'true', inert: '' });
  copy.append(...[...slide.children].filter(child => child.localName !== 'template').map(child => child.cloneNode(true)));
  for (const part of copy.querySelectorAll<HTMLElement>('[data-fragment-index]')) part.classList.toggle('not-yet', Number(part.dataset.fragmentIndex) >= step);
  const number = copy.querySelector('footer .number');
  if (number) number.textContent = `${state.slides.indexOf(slide.id) + 1} / ${state.slides.length}`;
  return [copy];
}
