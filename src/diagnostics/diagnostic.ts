import type { SourceLocation } from '../model/sourceLocation.ts';
import type { FactsOf, RuleName } from './rules.ts';

/** Something wrong with the content, as plain data: the rule, where, and the facts that its message is made of (see `describeDiagnostic`). */
export type Diagnostic = { readonly [Name in RuleName]: DiagnosticOf<Name> }[RuleName];

interface DiagnosticOf<Name extends RuleName> extends SourceLocation {
  readonly rule: Name;
  readonly facts: FactsOf<Name>;
}

/** Records a problem; work goes on, so that all problems of a workshop are reported together. */
export type Report = <Name extends RuleName>(rule: Name, location: SourceLocation, facts: FactsOf<Name>) => void;

/** Gives a `report` function and the list that it fills. */
export function collectDiagnostics(): { readonly diagnostics: readonly Diagnostic[]; readonly report: Report } {
  const diagnostics: Diagnostic[] = [];
  return { diagnostics, report: (...all) => diagnostics.push(diagnosticOf(...all)) };
}

/** One diagnostic. TypeScript cannot see that a rule and its facts stay together, hence the cast. */
export function diagnosticOf<Name extends RuleName>(rule: Name, { file, line, column }: SourceLocation, facts: FactsOf<Name>): Diagnostic {
  return { rule, file, line, ...(column === undefined ? {} : { column }), facts } as Diagnostic;
}
