import type { Changes } from '../compiler/exampleSource.ts';
import { exampleWorkshop } from '../compiler/exampleWorkshop.ts';
import type { Problem } from '../model/problem.ts';
import type { Check } from './check.ts';

/** What one check says of the example with changes. The changes must leave it whole. */
export function checkExample(check: Check, changes: Changes = {}): readonly Problem[] {
  const problems: Problem[] = [];
  check(exampleWorkshop(changes), (rule, place, words) => problems.push({ rule, ...place, ...words }));
  return problems;
}
