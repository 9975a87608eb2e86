import type { Feature } from '../../feature.ts';
import { isSameSession } from '../../session/sameSession.ts';
import type { SlidePosition } from '../../stage/position.ts';
import type { Storage } from '../../storage.ts';
import { screenPart } from '../start/screen.ts';

/** Where the deck was left, if that was the same session. */
export function lastPosition(storage: Storage): SlidePosition | undefined {
  const [slide, step, at] = storage.get('place')?.split('/') ?? [];
  return slide && isSameSession(Number(at), Date.now()) ? { slide, step: Number(step) || 0 } : undefined;
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
