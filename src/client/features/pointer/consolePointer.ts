import type { ConsoleConnection } from '../../console/consoleConnection.ts';
import { element } from '../../dom.ts';
import { oncePerFrame } from '../../transports/oncePerFrame.ts';
import { center, type Point, pointAt, pointByKey, pointerCommand, pointerPart, pointUnder } from './point.ts';

/**
 * Points for the room from the console's picture of the slide: while the pointer is on, wherever the mouse or a finger is on it; otherwise while
 * a mouse presses it. The picture shows where the room sees the dot.
 */
export function pointOnPicture({ get, follow, run }: ConsoleConnection, picture: HTMLElement): void {
  const dot = element('span', { class: 'pointer-dot', 'aria-hidden': 'true' });
  picture.append(dot);
  follow(() => {
    const { isOn, at } = get(pointerPart);
    picture.classList.toggle('is-pointer', isOn);
    dot.hidden = at === null;
    if (at) Object.assign(dot.style, { left: `${at.x * 100}%`, top: `${at.y * 100}%` });
  });

  let last: Point | null = null;
  const { request } = oncePerFrame(() => run(pointAt, last));
  const point = (at: Point | null): void => {
    if (at === null && last === null) return;
    last = at;
    request();
  };
  const move = (event: PointerEvent): void => {
    const isPressed = event.pointerType === 'mouse' && event.buttons % 2 === 1;
    point(isPressed || get(pointerPart).isOn ? pointUnder(event, picture.getBoundingClientRect()) : null);
  };
  for (const type of ['pointerdown', 'pointermove', 'pointerup'] as const) picture.addEventListener(type, move);
  for (const type of ['pointerleave', 'pointercancel'] as const) picture.addEventListener(type, () => point(null));
  picture.addEventListener('pointerup', event => {
    if (event.pointerType === 'touch') point(null);
  });
  const listen = (event: KeyboardEvent): void => {
    const { isOn, at } = get(pointerPart);
    const isElsewhere = event.target instanceof Element && event.target.closest('dialog, input, textarea, select') !== null;
    if (!isOn || isElsewhere || event.defaultPrevented) return;
    const to = pointByKey(at ?? center, event);
    if (!to && event.key !== 'Escape') return;
    event.preventDefault();
    if (to) point(to);
    else run(pointerCommand);
  };
  document.addEventListener('keydown', listen, { capture: true });
}
