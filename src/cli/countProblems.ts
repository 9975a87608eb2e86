import type { Problem } from '../model/problem.ts';
import { type Severity, severities, severityOf } from '../model/rules.ts';

interface Kind {
  /** Whether the workshop is to be handed out: then some warnings are errors. */
  readonly release: boolean;
}

/** How many problems there are of each severity, the gravest first. */
export function countBySeverity(problems: readonly Problem[], { release }: Kind): Readonly<Record<Severity, number>> {
  const counts = Object.fromEntries(severities.map(severity => [severity, 0])) as Record<Severity, number>;
  for (const { rule } of problems) counts[severityOf(rule, { release })]++;
  return counts;
}

/** How many problems there are, for people: `2 errors, 1 warning`. */
export function countInWords(problems: readonly Problem[], kind: Kind): string {
  if (problems.length === 0) return 'No problems found.';
  return Object.entries(countBySeverity(problems, kind))
    .flatMap(([name, count]) => (count === 0 ? [] : [`${count} ${name}${count === 1 ? '' : 's'}`]))
    .join(', ');
}
