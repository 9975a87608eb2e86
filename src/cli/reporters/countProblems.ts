import type { DescribedDiagnostic } from '../../diagnostics/describeDiagnostic.ts';
import { type Severity, severities } from '../../diagnostics/rule.ts';
import { severityOf } from '../../diagnostics/rules.ts';

interface Kind {
  /** Whether the workshop is to be handed out: then some warnings are errors. */
  readonly release: boolean;
}

/** How many problems there are of each severity, the most severe first. */
export function countBySeverity(diagnostics: readonly Pick<DescribedDiagnostic, 'rule'>[], { release }: Kind): Readonly<Record<Severity, number>> {
  const counts = Object.fromEntries(severities.map(severity => [severity, 0])) as Record<Severity, number>;
  for (const { rule } of diagnostics) counts[severityOf(rule, { release })]++;
  return counts;
}

/** How many problems there are, for people: `2 errors, 1 warning`. */
export function countInWords(diagnostics: readonly Pick<DescribedDiagnostic, 'rule'>[], kind: Kind): string {
  if (diagnostics.length === 0) return 'No problems found.';
  return Object.entries(countBySeverity(diagnostics, kind))
    .flatMap(([name, count]) => (count === 0 ? [] : [`${count} ${name}${count === 1 ? '' : 's'}`]))
    .join(', ');
}
