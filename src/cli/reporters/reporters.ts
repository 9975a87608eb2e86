import { didYouMean } from '../../diagnostics/didYouMean.ts';
import { UsageError } from '../failures.ts';
import { coverageInWords } from './coverageInWords.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import type { Reporter } from './reporter.ts';
import { showProblems } from './text.ts';

/** Every reporter of `charla check`, by the name that `--format` gives. */
const reporters: Readonly<Record<string, Reporter>> = {
  text: (diagnostics, { files, guide, ...kind }) =>
    [showProblems(diagnostics, files, kind), ...(guide ? [coverageInWords(guide, kind.language)] : [])].join('\n\n'),
  json,
  github,
};

export const reporterNames = Object.keys(reporters);

/** The reporter of a name. An unknown one ends the command with those that there are. */
export function reporterNamed(name: string): Reporter {
  const reporter = Object.hasOwn(reporters, name) ? reporters[name] : undefined;
  if (!reporter) throw new UsageError(`There is no format “${name}”.${didYouMean(name, reporterNames)} The formats are ${reporterNames.join(', ')}.`);
  return reporter;
}
