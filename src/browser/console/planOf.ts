import type { Desk } from './desk.ts';
import { type Plan, planSession } from './pace.ts';
import type { DeckState } from './protocol.ts';

/** The plan of the session as it was chosen. */
export function planOf(desk: Desk, { slides, length, isInterpreted, interpretingFactor }: DeckState): Plan {
  return planSession({ slides, minutes: desk.data.minutes, length, factor: isInterpreted ? interpretingFactor : 1 });
}
