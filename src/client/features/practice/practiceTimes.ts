import type { ConsoleConnection } from '../../console/consoleConnection.ts';
import { slidesPart } from '../../session/chosenSlides.ts';
import { slideTitle } from '../../slideTitle.ts';
import { clockPart, elapsedOf, slideTimes, timeOf } from '../clock/clock.ts';
import { planOf } from '../clock/planOf.ts';
import type { SlideTime } from './practiceCsv.ts';

/** The time of each slide up to now, in the order of the session. */
export function practiceTimes(connection: ConsoleConnection, now: number): readonly SlideTime[] {
  const clock = connection.get(clockPart);
  const plan = planOf(connection);
  // A clock that never ran has counted nothing.
  const spent = elapsedOf(clock, now) > 0 ? slideTimes(clock, now) : {};
  return connection.get(slidesPart).map((id, i) => {
    const slide = connection.slide(id);
    const planned = plan.slides[id];
    return {
      id,
      number: i + 1,
      title: slide ? slideTitle(slide, connection.language()) : id,
      planned: planned ? (planned.to - planned.from) * 60_000 : 0,
      actual: timeOf(spent, id),
    };
  });
}
