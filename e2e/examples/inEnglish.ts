import { type DescribedDiagnostic, describeDiagnostic } from '../../src/diagnostics/describeDiagnostic.ts';
import { type Diagnostic, diagnosticOf, type Report } from '../../src/diagnostics/diagnostic.ts';

/** Gives a `report` function, and the list of its problems in English. */
export function collectInEnglish(): { readonly diagnostics: readonly DescribedDiagnostic[]; readonly report: Report } {
  const diagnostics: DescribedDiagnostic[] = [];
  return { diagnostics, report: (...all) => diagnostics.push(describeDiagnostic(diagnosticOf(...all))) };
}

/** A problem in English, as `file:line:column rule: message`; in Markdown without the column, which separate tests look at. */
export function inOneLine(diagnostic: Diagnostic | DescribedDiagnostic): string {
  const { file, line, column, rule, message } = 'facts' in diagnostic ? describeDiagnostic(diagnostic) : diagnostic;
  return `${[file, line, file.endsWith('.md') ? undefined : column].filter(Boolean).join(':')} ${rule}: ${message}`;
}
