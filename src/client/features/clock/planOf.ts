import type { ConsoleConnection } from '../../console/consoleConnection.ts';
import { slidesPart } from '../../session/chosenSlides.ts';
import { sharedSettingsPart } from '../../session/session.ts';
import { type Plan, planSession } from './pace.ts';

/** The plan of the session as it was chosen. */
export function planOf({ data, get }: ConsoleConnection): Plan {
  const { length, isInterpreted, interpretingFactor } = get(sharedSettingsPart);
  return planSession({ slides: get(slidesPart), minutes: data.minutes, length, factor: isInterpreted ? interpretingFactor : 1 });
}
