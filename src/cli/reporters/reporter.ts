import type { GuideCoverage } from '../../checks/guideCoverageByLength.ts';
import type { DescribedDiagnostic } from '../../diagnostics/describeDiagnostic.ts';
import type { MessageLanguage } from '../../diagnostics/rule.ts';

/** One way to write all problems of a workshop for whoever reads them; the text ends without a line break. */
export type Reporter = (diagnostics: readonly DescribedDiagnostic[], context: ReporterContext) => string;

/** Whether a browser has measured that all text fits its slides and pages; else, why not. */
export type Fit = 'measured' | 'not-asked' | 'errors-first' | 'no-browser';

export interface ReporterContext {
  /** Texts of the workshop by path, to show the line of a problem. */
  readonly files: ReadonlyMap<string, string>;
  /** Whether the workshop is to be handed out: then some warnings are errors. */
  readonly release: boolean;
  /** Path of the workshop's folder from that of its repository, with `/` between and none at the end; empty if it is the same. */
  readonly pathInRepository: string;
  /** How much of the guide each session covers; nothing without a guide, or where errors kept the workshop from being checked. */
  readonly guide?: GuideCoverage | undefined;
  readonly fit: Fit;
  /** Of the messages, and of the words around them. */
  readonly language: MessageLanguage;
}
