import type { Screen } from '../start/screen.ts';
import type { SlidePosition, Stage } from '../../stage/stage.ts';
import type { Storage } from '../../storage.ts';

/** How long after it was left a deck counts as the same session's, in ms: 12 hours. */
const sameSession = 12 * 60 * 60 * 1000;

/** Where the deck was left, if that was the same session. */
export function lastPosition(storage: Storage): SlidePosition | undefined {
  const [slide, step, at] = storage.get('place')?.split('/') ?? [];
  const age = Date.now() - Number(at);
  return slide && age >= 0 && age < sameSession ? { slide, step: Number(step) || 0 } : undefined;
}

/** Stores each move on stage. What is behind the start panel is nobody's position. */
export function storePosition(stage: Stage, screen: Screen, storage: Storage): void {
  const store = (): void => {
    const { slide, step } = stage.position();
    if (screen.shown() === 'stage') storage.set('place', `${slide.id}/${step}/${Date.now()}`);
  };
  stage.onMove(store);
  screen.onChange(store);
}
