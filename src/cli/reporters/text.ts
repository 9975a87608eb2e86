import type { DescribedDiagnostic } from '../../diagnostics/describeDiagnostic.ts';
import { severities } from '../../diagnostics/rule.ts';
import { severityOf } from '../../diagnostics/rules.ts';
import { escapeControls } from '../../model/controlCharacters.ts';
import { type FindLine, lineFinder } from '../../model/findLine.ts';
import { countInWords } from './countProblems.ts';
import type { ReporterContext } from './reporter.ts';
import { reporterWords } from './reporterWords.ts';

/** How many problems are shown in full: more scroll out of sight, and most follow from a few mistakes. */
const maxShown = 200;
/** How many files of those that are not shown are named. */
const maxFilesNamed = 5;
/** Characters of a line that is quoted. */
const longestQuote = 200;

type Kind = Pick<ReporterContext, 'release' | 'language'>;

/**
 * How problems look in a terminal: by file, each with its line, what was expected and what to do; then how many there are.
 * Of very many, the most severe are shown, and the others counted. Characters of a file that a terminal would obey are written out.
 */
export function showProblems(
  diagnostics: readonly DescribedDiagnostic[],
  files: ReadonlyMap<string, string>,
  { release = false, language = 'en' }: Partial<Kind> = {},
): string {
  const kind = { release, language };
  const shown = mostSevere(diagnostics, kind);
  const findLine = lineFinder(files);
  const parts = [...byFile(shown)].map(([file, own]) => [inOneLine(file), ...own.map(diagnostic => showProblem(diagnostic, findLine, kind))].join('\n'));
  return [...parts, ...countUnshown(diagnostics, shown, kind), countInWords(diagnostics, kind)].join('\n\n');
}

function showProblem(diagnostic: DescribedDiagnostic, findLine: FindLine, { release, language }: Kind): string {
  const words = reporterWords[language];
  const { line, column, rule, message, expected, fix } = diagnostic;
  const at = column === undefined ? `${line}` : `${line}:${column}`;
  const quoted = findLine(diagnostic)?.trim();
  return [
    `  ${at}  ${words.severities[severityOf(rule, { release })].one}  ${inOneLine(message)}  (${rule})`,
    quoted ? `      | ${inOneLine(quoted.length > longestQuote ? `${quoted.slice(0, longestQuote)}…` : quoted)}` : undefined,
    `      ${words.expected}: ${inOneLine(expected)}`,
    `      ${words.fix}: ${inOneLine(fix)}`,
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
  const words = reporterWords[kind.language];
  const named = files.slice(0, maxFilesNamed).map(([file, own]) => words.countIn(countInWords(own, kind), inOneLine(file)));
  const others = files.slice(maxFilesNamed).flatMap(([, own]) => own);
  const inOthers = others.length > 0 ? [words.countInOthers(countInWords(others, kind), files.length - maxFilesNamed)] : [];
  return [words.notShown([...named, ...inOthers].join('; '))];
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
