import type { Changes } from '../compiler/exampleSource.ts';
import { exampleWorkshop } from '../compiler/exampleWorkshop.ts';
import type { Problem } from '../model/problem.ts';
import { pairUnits } from '../passages/pairUnits.ts';
import { unitsOf } from '../passages/units.ts';
import { exampleLocks } from '../translation/exampleLocks.ts';
import type { Check, CheckSettings } from './check.ts';

/** A day after the example’s contacts were checked, no dictionary, and its translation accepted as it is. */
export const exampleSettings: CheckSettings = { today: '2026-11-23', dictionary: () => undefined, locks: exampleLocks() };

/** What one check says of the example with changes. The changes must leave it whole. */
export function checkExample(check: Check, changes: Changes = {}, settings: Partial<CheckSettings> = {}): readonly Problem[] {
  const problems: Problem[] = [];
  const workshop = exampleWorkshop(changes);
  const units = unitsOf(workshop);
  const context = { ...exampleSettings, ...settings, units, pairs: pairUnits(units, workshop.languages) };
  check(workshop, (rule, location, words) => problems.push({ rule, ...location, ...words }), context);
  return problems;
}
