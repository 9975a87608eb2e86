import type { ConsoleConnection } from '../../console/consoleConnection.ts';
import { type Plan, planSession } from './pace.ts';
import type { DeckState } from '../../transports/protocol.ts';

/** The plan of the session as it was chosen. */
export function planOf(connection: ConsoleConnection, { slides, length, isInterpreted, interpretingFactor }: DeckState): Plan {
  return planSession({ slides, minutes: connection.data.minutes, length, factor: isInterpreted ? interpretingFactor : 1 });
}
