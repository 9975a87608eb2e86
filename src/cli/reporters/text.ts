import type { DescribedDiagnostic } from '../../diagnostics/describeDiagnostic.ts';
import { severities } from '../../diagnostics/rule.ts';
import { severityOf } from '../../diagnostics/rules.ts';
import { escapeControls } from '../../model/controlCharacters.ts';
import { type FindLine, lineFinder } from '../../model/findLine.ts';
import { countInWords } from './countProblems.ts';

/** How many problems are shown in full: more scroll out of sight, and most follow from a few mistakes. */
const maxShown = 200;
/** How many files of those that are not shown are named. */
const maxFilesNamed = 5;
/** Characters of a line that is quoted. */
const longestQuote = 200;

interface Kind {
  /** Whether the workshop is to be handed out: then some warnings are errors. */
  readonly release: boolean;
}

/**
 * How problems look in a terminal: by file, each with its line, what was expected and what to do; then how many there are.
 * Of very many, the most severe are shown, and the others counted. Characters of a file that a terminal would obey are written out.
 */
export function showProblems(diagnostics: readonly DescribedDiagnostic[], files: ReadonlyMap<string, string>, { release = false }: Partial<Kind> = {}): string {
  const shown = mostSevere(diagnostics, { release });
  const findLine = lineFinder(files);
  const parts = [...byFile(shown)].map(([file, own]) => [inOneLine(file), ...own.map(diagnostic => showProblem(diagnostic, findLine, { release }))].join('\n'));
  return [...parts, ...countUnshown(diagnostics, shown, { release }), countInWords(diagnostics, { release })].join('\n\n');
}

function showProblem(diagnostic: DescribedDiagnostic, findLine: FindLine, { release }: Kind): string {
  const { line, column, rule, message, expected, fix } = diagnostic;
  const at = column === undefined ? `${line}` : `${line}:${column}`;
  const quoted = findLine(diagnostic)?.trim();
  return [
    `  ${at}  ${severityOf(rule, { release })}  ${inOneLine(message)}  (${rule})`,
    quoted ? `      | ${inOneLine(quoted.length > longestQuote ? `${quoted.slice(0, longestQuote)}…` : quoted)}` : undefined,
    `      expected: ${inOneLine(expected)}`,
    `      fix: ${inOneLine(fix)}`,
  ]
    .filter(each => each !== undefined)
    .join('\n');
}

/** A line break that came from a file would make lines that look like ours. */
const inOneLine = (text: string): string => escapeControls(text).replaceAll('\n', '\\n');

/** As many as are shown: errors before warnings before notes, but in the order that they were in. */
function mostSevere(diagnostics: readonly DescribedDiagnostic[], { release }: Kind): readonly DescribedDiagnostic[] {
  if (diagnostics.length <= maxShown) return diagnostics;
  const rank = (diagnostic: DescribedDiagnostic): number => severities.indexOf(severityOf(diagnostic.rule, { release }));
  const kept = new Set(diagnostics.toSorted((a, b) => rank(a) - rank(b)).slice(0, maxShown));
  return diagnostics.filter(diagnostic => kept.has(diagnostic));
}

/** One line about the problems that are not shown, if there are any, with the files that have most of them. */
function countUnshown(diagnostics: readonly DescribedDiagnostic[], shown: readonly DescribedDiagnostic[], kind: Kind): readonly string[] {
  if (shown.length === diagnostics.length) return [];
  const isShown = new Set(shown);
  const rest = diagnostics.filter(diagnostic => !isShown.has(diagnostic));
  const files = [...byFile(rest)].toSorted(([, a], [, b]) => b.length - a.length);
  const named = files.slice(0, maxFilesNamed).map(([file, own]) => `${countInWords(own, kind)} in ${inOneLine(file)}`);
  const others = files.slice(maxFilesNamed).flatMap(([, own]) => own);
  const inOthers = others.length > 0 ? [`${countInWords(others, kind)} in ${files.length - maxFilesNamed} other files`] : [];
  return [`Not shown: ${[...named, ...inOthers].join('; ')}. Fix the ones above first, then run the command again; “check --format json” lists them all.`];
}

function byFile(diagnostics: readonly DescribedDiagnostic[]): ReadonlyMap<string, readonly DescribedDiagnostic[]> {
  const files = new Map<string, DescribedDiagnostic[]>();
  for (const diagnostic of diagnostics) {
    const own = files.get(diagnostic.file);
    if (own) own.push(diagnostic);
    else files.set(diagnostic.file, [diagnostic]);
  }
  return files;
}
