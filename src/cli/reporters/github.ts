import type { DescribedDiagnostic } from '../../diagnostics/describeDiagnostic.ts';
import type { Severity } from '../../diagnostics/rule.ts';
import { severityOf } from '../../diagnostics/rules.ts';
import { escapeControls } from '../../model/controlCharacters.ts';
import { countInWords } from './countProblems.ts';
import type { Reporter, ReporterContext } from './reporter.ts';
import { reporterWords } from './reporterWords.ts';

/** GitHub's workflow commands by the severity of a problem. */
const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * For GitHub Actions: each problem as a workflow command, which GitHub shows beside its line, then how many there are.
 * Paths count from the repository, since GitHub knows no other.
 */
export const github: Reporter = (diagnostics, context) =>
  [...diagnostics.map(diagnostic => annotation(diagnostic, context)), countInWords(diagnostics, context)].join('\n');

function annotation(
  { rule, file, line, column, message, expected, fix }: DescribedDiagnostic,
  { release, pathInRepository, language }: ReporterContext,
): string {
  const properties = {
    file: pathInRepository ? `${pathInRepository}/${file}` : file,
    line: String(line),
    ...(column === undefined ? {} : { col: String(column) }),
    title: rule,
  };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${commands[severityOf(rule, { release })]} ${listed.join(',')}::${escapeData(`${message}\n${reporterWords[language].expected}: ${expected}\n${reporterWords[language].fix}: ${fix}`)}`;
}

/** A command is one line; `%` begins the code of a character. */
const escapeData = (text: string): string => escapeControls(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));

/** In a property, colon and comma would end it. */
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
