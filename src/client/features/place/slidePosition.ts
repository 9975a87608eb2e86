import type { Feature } from '../../feature.ts';
import type { SlidePosition } from '../../stage/position.ts';
import type { Storage } from '../../storage.ts';
import { screenPart } from '../start/screen.ts';

/** How long after it was left a deck counts as the same session's, in ms: 12 hours. */
const sameSession = 12 * 60 * 60 * 1000;

/** Where the deck was left, if that was the same session. */
export function lastPosition(storage: Storage): SlidePosition | undefined {
  const [slide, step, at] = storage.get('place')?.split('/') ?? [];
  const age = Date.now() - Number(at);
  return slide && age >= 0 && age < sameSession ? { slide, step: Number(step) || 0 } : undefined;
}

/** Stores each move on stage. What is behind the start page is nobody's position. */
export const place: Feature = {
  name: 'place',
  open: ({ store, storage, stage, follow }) =>
    follow(() => {
      const { slide, step } = stage.position();
      if (store.get(screenPart) === 'stage') storage.set('place', `${slide.id}/${step}/${Date.now()}`);
    }),
};
