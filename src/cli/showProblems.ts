import { escapeControls } from '../model/controlCharacters.ts';
import { type FindLine, lineFinder } from '../model/findLine.ts';
import type { Problem } from '../model/problem.ts';
import { severities, severityOf } from '../model/rules.ts';
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
export function showProblems(problems: readonly Problem[], files: ReadonlyMap<string, string>, { release = false }: Partial<Kind> = {}): string {
  const shown = mostSevere(problems, { release });
  const findLine = lineFinder(files);
  const parts = [...byFile(shown)].map(([file, own]) => [inOneLine(file), ...own.map(problem => showProblem(problem, findLine, { release }))].join('\n'));
  return [...parts, ...countUnshown(problems, shown, { release }), countInWords(problems, { release })].join('\n\n');
}

function showProblem(problem: Problem, findLine: FindLine, { release }: Kind): string {
  const { line, column, rule, message, expected, hint } = problem;
  const at = column === undefined ? `${line}` : `${line}:${column}`;
  const quoted = findLine(problem)?.trim();
  return [
    `  ${at}  ${severityOf(rule, { release })}  ${inOneLine(message)}  (${rule})`,
    quoted ? `      | ${inOneLine(quoted.length > longestQuote ? `${quoted.slice(0, longestQuote)}…` : quoted)}` : undefined,
    `      expected: ${inOneLine(expected)}`,
    `      hint: ${inOneLine(hint)}`,
  ]
    .filter(each => each !== undefined)
    .join('\n');
}

/** A line break that came from a file would make lines that look like ours. */
const inOneLine = (text: string): string => escapeControls(text).replaceAll('\n', '\\n');

/** As many as are shown: errors before warnings before notes, but in the order that they were in. */
function mostSevere(problems: readonly Problem[], { release }: Kind): readonly Problem[] {
  if (problems.length <= maxShown) return problems;
  const rank = (problem: Problem): number => severities.indexOf(severityOf(problem.rule, { release }));
  const kept = new Set(problems.toSorted((a, b) => rank(a) - rank(b)).slice(0, maxShown));
  return problems.filter(problem => kept.has(problem));
}

/** One line about the problems that are not shown, if there are any, with the files that have most of them. */
function countUnshown(problems: readonly Problem[], shown: readonly Problem[], kind: Kind): readonly string[] {
  if (shown.length === problems.length) return [];
  const isShown = new Set(shown);
  const rest = problems.filter(problem => !isShown.has(problem));
  const files = [...byFile(rest)].toSorted(([, a], [, b]) => b.length - a.length);
  const named = files.slice(0, maxFilesNamed).map(([file, own]) => `${countInWords(own, kind)} in ${inOneLine(file)}`);
  const others = files.slice(maxFilesNamed).flatMap(([, own]) => own);
  const inOthers = others.length > 0 ? [`${countInWords(others, kind)} in ${files.length - maxFilesNamed} other files`] : [];
  return [`Not shown: ${[...named, ...inOthers].join('; ')}. Fix those above first, and run the command again; “check --format json” has them all.`];
}

function byFile(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const own = files.get(problem.file);
    if (own) own.push(problem);
    else files.set(problem.file, [problem]);
  }
  return files;
}
