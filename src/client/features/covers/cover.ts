import type { Part } from '../../../protocol/part.ts';
import { isOneOf, isOrNull } from '../../../protocol/shapes.ts';
import type { Store } from '../../store.ts';
import { screenPart } from '../start/screen.ts';

/** What can lie over the slides: black, a quiet picture, or where help is. */
export const coverNames = ['blackout', 'calm', 'help'] as const;
export type CoverName = (typeof coverNames)[number];

/** The one that does. */
export const coverPart: Part<CoverName | null> = { name: 'cover', initial: null, is: isOrNull(isOneOf(coverNames)) };

/** Brings the slide back from under a cover or the start page. Returns whether anything was over it. */
export function uncover(store: Store): boolean {
  const wasCovered = store.get(coverPart) !== null || store.get(screenPart) === 'start';
  store.set(screenPart, 'stage');
  store.set(coverPart, null);
  return wasCovered;
}
