import { element } from '../dom.ts';
import { coverPart } from '../features/covers/cover.ts';
import { nextPart } from '../features/late/late.ts';
import { leftOf, talkPart } from '../features/timer/talk.ts';
import { languagesPart } from '../languages/languages.ts';
import { inMinutes } from '../minutes.ts';
import { slidesPart } from '../session/chosenSlides.ts';
import { slidePicture } from '../slidePicture.ts';
import { positionPart } from '../stage/position.ts';
import type { ConsoleConnection } from './consoleConnection.ts';

export interface SlidePictures {
  readonly now: HTMLElement;
  readonly next: HTMLElement;
  /** The picture of the slide on screen; what else lies over it stays there. */
  readonly picture: HTMLElement;
}

/** The slide as the room sees it, and the one that comes next, as pictures of the slides themselves. */
export function slidePictures(connection: ConsoleConnection): SlidePictures {
  const { get, follow } = connection;
  const now = element('h2');
  const next = element('h2');
  const cover = element('p', { class: 'covered' });
  const nowPicture = element('div', { class: 'picture now' }, cover);
  const nextPicture = element('div', { class: 'picture' });
  const none = element('p');

  follow(() => {
    const own = connection.words().console;
    const covered = get(coverPart);
    now.textContent = own.now;
    next.textContent = own.next;
    cover.textContent = covered ? own.covered[covered] : '';
    cover.hidden = covered === null;
    nowPicture.dataset.cover = covered ?? '';
    none.textContent = get(nextPart) === null ? own.noNext : '';
  });
  follow(() => {
    document.documentElement.dataset.languages = get(languagesPart).join(' ');
  });
  follow(() => {
    const { slide, step } = get(positionPart);
    nowPicture.querySelector(':scope > .slide')?.remove();
    nowPicture.prepend(...picture(connection.slide(slide), get(slidesPart), step));
  });
  follow(() => {
    const id = get(nextPart);
    nextPicture.replaceChildren(...picture(connection.slide(id), get(slidesPart)));
    nextPicture.hidden = id === null;
  });
  follow(() => {
    const talk = get(talkPart);
    if (talk?.slide !== get(positionPart).slide) return;
    const left = inMinutes(Math.ceil(leftOf(talk, connection.now()) / 1000) * 1000);
    for (const face of nowPicture.querySelectorAll('.clock')) face.replaceChildren(element('b', {}, left));
  });
  return {
    now: element('section', { class: 'pictures' }, now, nowPicture),
    next: element('section', { class: 'pictures' }, next, nextPicture, none),
    picture: nowPicture,
  };
}

/** The slide, small. Steps that do not show yet keep their place. */
function picture(slide: HTMLElement | undefined, slides: readonly string[], step = Number.POSITIVE_INFINITY): readonly HTMLElement[] {
  if (!slide) return [];
  const copy = slidePicture(slide);
  for (const part of copy.querySelectorAll<HTMLElement>('[data-fragment-index]')) part.classList.toggle('not-yet', Number(part.dataset.fragmentIndex) >= step);
  const number = copy.querySelector('footer .number');
  if (number) number.textContent = `${slides.indexOf(slide.id) + 1} / ${slides.length}`;
  return [copy];
}
