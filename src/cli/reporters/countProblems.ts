import type { DescribedDiagnostic } from '../../diagnostics/describeDiagnostic.ts';
import { type MessageLanguage, type Severity, severities } from '../../diagnostics/rule.ts';
import { severityOf } from '../../diagnostics/rules.ts';
import { reporterWords } from './reporterWords.ts';

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

/**
 * How many problems there are, for people.
 * @example countInWords([{ rule: 'raw-html' }], { release: false, language: 'es' }) // '1 error'
 */
export function countInWords(
  diagnostics: readonly Pick<DescribedDiagnostic, 'rule'>[],
  { release, language }: Kind & { readonly language: MessageLanguage },
): string {
  const words = reporterWords[language];
  if (diagnostics.length === 0) return words.none;
  const counts = countBySeverity(diagnostics, { release });
  return severities
    .flatMap(severity => (counts[severity] === 0 ? [] : [`${counts[severity]} ${words.severities[severity][counts[severity] === 1 ? 'one' : 'many']}`]))
    .join(', ');
}
