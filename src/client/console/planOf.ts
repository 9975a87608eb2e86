import type { ConsoleConnection } from './consoleConnection.ts';
import { type Plan, planSession } from './pace.ts';
import type { DeckState } from './protocol.ts';

/** The plan of the session as it was chosen. */
export function planOf(connection: ConsoleConnection, { slides, length, isInterpreted, interpretingFactor }: DeckState): Plan {
  return planSession({ slides, minutes: connection.data.minutes, length, factor: isInterpreted ? interpretingFactor : 1 });
}
