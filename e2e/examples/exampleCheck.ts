import { type Check, type CheckSettings, runChecks } from '../../src/checks/check.ts';
import { type DescribedDiagnostic, describeDiagnostic } from '../../src/diagnostics/describeDiagnostic.ts';
import { exampleLocks } from './exampleLocks.ts';
import type { Changes } from './exampleSource.ts';
import { exampleWorkshop } from './exampleWorkshop.ts';

/** A day after the example’s contacts were checked, no dictionary, and its translation accepted as it is. */
export const exampleSettings: CheckSettings = { today: '2026-11-23', dictionary: () => undefined, locks: exampleLocks() };

/** What one check says of the example with changes. The changes must leave it whole. */
export function checkExample(check: Check, changes: Changes = {}, settings: Partial<CheckSettings> = {}): readonly DescribedDiagnostic[] {
  const { diagnostics } = runChecks({ check }, { workshop: exampleWorkshop(changes), settings: { ...exampleSettings, ...settings } });
  return diagnostics.map(each => describeDiagnostic(each));
}
