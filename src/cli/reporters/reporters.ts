import type { DescribedDiagnostic } from '../../diagnostics/describeDiagnostic.ts';
import { didYouMean } from '../../diagnostics/didYouMean.ts';
import { UsageError } from '../failures.ts';
import { countBySeverity } from './countProblems.ts';
import { coverageInWords } from './coverageInWords.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import type { Reporter, ReporterContext } from './reporter.ts';
import { reporterWords } from './reporterWords.ts';
import { showProblems } from './text.ts';

/** Every reporter of `charla check`, by the name that `--format` gives. */
const reporters: Readonly<Record<string, Reporter>> = {
  text: (diagnostics, context) => [showProblems(diagnostics, context.files, context), ...ofGuide(context), ...ofFit(diagnostics, context)].join('\n\n'),
  json,
  github,
};

function ofGuide({ guide, language }: ReporterContext): readonly string[] {
  return guide ? [coverageInWords(guide, language)] : [];
}

/** Says that it was not measured whether everything fits. Whoever has errors to fix has enough to read, unless they asked for it. */
function ofFit(diagnostics: readonly DescribedDiagnostic[], { fit, release, language }: ReporterContext): readonly string[] {
  const { fitNotAsked, fitAfterErrors } = reporterWords[language];
  if (fit === 'errors-first') return [fitAfterErrors];
  return fit === 'not-asked' && countBySeverity(diagnostics, { release }).error === 0 ? [fitNotAsked] : [];
}

export const reporterNames = Object.keys(reporters);

/** The reporter of a name. An unknown one ends the command with those that there are. */
export function reporterNamed(name: string): Reporter {
  const reporter = Object.hasOwn(reporters, name) ? reporters[name] : undefined;
  if (!reporter) throw new UsageError(`There is no format “${name}”.${didYouMean(name, reporterNames)} The formats are ${reporterNames.join(', ')}.`);
  return reporter;
}
