import type { Problem, Report } from '../model/problem.ts';
import type { Workshop } from '../model/workshop.ts';
import type { Check } from './check.ts';
import { guideCoverage } from './guideCoverage.ts';
import { lengthMinutes } from './lengthMinutes.ts';
import { slideLinks } from './slideLinks.ts';

/** Every rule about a whole workshop. */
const checks: readonly Check[] = [guideCoverage, slideLinks, lengthMinutes];

/** Runs every check. The workshop must have compiled without errors. */
export function checkWorkshop(workshop: Workshop): readonly Problem[] {
  const problems: Problem[] = [];
  const report: Report = (rule, place, words) => problems.push({ rule, ...place, ...words });
  for (const check of checks) check(workshop, report);
  return problems;
}
