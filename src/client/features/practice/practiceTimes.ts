import { elapsedOf, slideTimes } from '../clock/sessionClock.ts';
import { slideTitle } from '../../slideTitle.ts';
import type { ConsoleConnection } from '../../console/consoleConnection.ts';
import { planOf } from '../clock/planOf.ts';
import type { SlideTime } from './practiceCsv.ts';
import type { DeckState } from '../../transports/protocol.ts';

/** The time of each slide up to now, in the order of the session. */
export function practiceTimes(connection: ConsoleConnection, state: DeckState, now: number): readonly SlideTime[] {
  const plan = planOf(connection, state);
  // A clock that never ran has counted nothing.
  const spent = elapsedOf(state.clock, now) > 0 ? slideTimes(state.clock, now) : {};
  return state.slides.map((id, i) => {
    const slide = connection.slide(id);
    const planned = plan.slides[id];
    return {
      id,
      number: i + 1,
      title: slide ? slideTitle(slide, connection.language()) : id,
      planned: planned ? (planned.to - planned.from) * 60_000 : 0,
      actual: spent[id] ?? 0,
    };
  });
}
