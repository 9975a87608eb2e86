import { element } from '../../dom.ts';
import type { Deck, Feature } from '../../feature.ts';
import { justNow } from '../../store.ts';
import { coverPart } from '../covers/cover.ts';
import { screenPart } from '../start/screen.ts';
import { pointOnPicture } from './consolePointer.ts';
import { center, type Point, pointAt, pointByKey, pointerCommand, pointerPart, pointUnder } from './point.ts';
import './pointer.css';

/**
 * A red dot that shows the room what is talked about: it follows the mouse, a finger, or Shift and the arrow keys, over covers too. From the
 * console it follows the mouse or a finger on the picture of the slide.
 */
export const pointer: Feature = {
  name: 'pointer',
  parts: [pointerPart],
  commands: [pointerCommand, pointAt],
  open: deck => {
    const { store, stage, on, follow } = deck;
    const state = () => justNow(() => store.get(pointerPart));
    const point = (at: Point | null): void => store.set(pointerPart, { ...state(), at });
    const off = (): void => store.set(pointerPart, pointerPart.initial);
    /** Where the mouse was last, so that the dot begins there. */
    let mouse: Point | null = null;
    on(pointerCommand, () => (state().isOn ? off() : store.set(pointerPart, { isOn: true, at: mouse ?? center })));
    on(pointAt, point);
    followHand(deck, at => {
      mouse = at;
      if (state().isOn) point(at);
    });
    followKeys(deck, point, off);
    follow(() => {
      if (store.get(screenPart) === 'start') off();
    });
    let slideBefore = '';
    follow(() => {
      const { slide } = stage.position();
      // What somebody pressed on another slide's picture is not meant for this one.
      if (slide.id !== slideBefore && !state().isOn) point(null);
      slideBefore = slide.id;
    });
    showDot(deck);
  },
  console: {
    toggles: [{ command: pointerCommand, name: own => own.console.pointer, hint: own => own.console.pointerHint, isOn: ({ get }) => get(pointerPart).isOn }],
    onPicture: pointOnPicture,
  },
};

const slideBox = (): DOMRect | undefined => document.querySelector('.deck > .slides')?.getBoundingClientRect();

/** Reports where the mouse is over the slide. A finger points while it touches, and for so long does not swipe to another slide. */
function followHand({ store, signal }: Deck, report: (at: Point | null) => void): void {
  const isOverControls = ({ target }: Event): boolean => target instanceof Element && target.closest('button, .bar, .menu, dialog:not(.cover)') !== null;
  const listen = (event: PointerEvent): void => {
    const isTouch = event.pointerType === 'touch';
    const isOver = isOverControls(event);
    const box = slideBox();
    const isLifted = isTouch && (event.type === 'pointerup' || event.type === 'pointercancel');
    report(box && !isOver && !isLifted ? pointUnder(event, box) : null);
    // reveal.js, which listens on the deck, would turn to another slide.
    if (isTouch && !isOver && store.get(pointerPart).isOn) event.stopPropagation();
  };
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const) document.addEventListener(type, listen, { signal, capture: true });
  document.documentElement.addEventListener('pointerleave', () => report(null), { signal });
}

/** Shift and an arrow key move the dot, Esc turns it off. They come before the keys that move the deck. */
function followKeys({ store, signal }: Deck, point: (at: Point) => void, off: () => void): void {
  const listen = (event: KeyboardEvent): void => {
    const { isOn, at } = store.get(pointerPart);
    if (!isOn || event.defaultPrevented || document.querySelector('dialog:modal:not(.cover)')) return;
    const to = pointByKey(at ?? center, event);
    if (!to && (event.key !== 'Escape' || store.get(coverPart) !== null)) return;
    event.preventDefault();
    if (to) point(to);
    else off();
  };
  document.addEventListener('keydown', listen, { signal, capture: true });
}

/** The dot is above everything in the window, even a cover, and follows the slide when the window changes its size. */
function showDot({ store, add, follow, signal, atEnd }: Deck): void {
  const root = document.documentElement;
  const dot = element('div', { class: 'pointer-dot', popover: 'manual', 'aria-hidden': 'true' });
  add(dot);
  const place = (): void => {
    const { at } = store.get(pointerPart);
    const box = at && slideBox();
    if (!at || !box) return;
    dot.style.setProperty('left', `${box.left + at.x * box.width}px`);
    dot.style.setProperty('top', `${box.top + at.y * box.height}px`);
  };
  follow(() => {
    const { isOn, at } = store.get(pointerPart);
    if (isOn) root.dataset.pointer = 'on';
    else delete root.dataset.pointer;
    place();
    if (at === null) dot.hidePopover();
    else dot.showPopover();
  });
  // What is shown last is above all else.
  const raise = (): void => {
    if (!dot.matches(':popover-open')) return;
    dot.hidePopover();
    dot.showPopover();
  };
  follow(() => {
    if (store.get(coverPart) !== null) raise();
  });
  document.addEventListener('fullscreenchange', raise, { signal });
  addEventListener('resize', place, { signal });
  atEnd(() => delete root.dataset.pointer);
}
