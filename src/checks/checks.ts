import type { Problem, Report } from '../model/problem.ts';
import type { Workshop } from '../model/workshop.ts';
import { unitsOf } from '../text/units.ts';
import type { Check, CheckSettings } from './check.ts';
import { guideCoverage } from './guideCoverage.ts';
import { lengthMinutes } from './lengthMinutes.ts';
import { slideLinks } from './slideLinks.ts';

/** Every rule about a whole workshop. */
const checks: readonly Check[] = [
  guideCoverage,
  slideLinks,
  lengthMinutes,
];

/** Runs every check. The workshop must have compiled without errors. */
export function checkWorkshop(workshop: Workshop, settings: CheckSettings): readonly Problem[] {
  const problems: Problem[] = [];
  const report: Report = (rule, place, words) => problems.push({ rule, ...place, ...words });
  const context = { ...settings, units: unitsOf(workshop) };
  for (const check of checks) check(workshop, report, context);
  return problems;
}
