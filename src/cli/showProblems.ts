import type { Problem } from '../model/problem.ts';
import { type Severity, severityOf } from '../model/rules.ts';

/** How problems look in a terminal: by file, each with its line, what was expected and what to do; then how many there are. */
export function showProblems(
  problems: readonly Problem[],
  files: ReadonlyMap<string, string>,
  { release = false }: { readonly release?: boolean } = {},
): string {
  const severity = (problem: Problem): Severity => severityOf(problem.rule, { release });
  if (problems.length === 0) return 'No problems found.';
  const parts = [...new Set(problems.map(problem => problem.file))].map(file => {
    const own = problems.filter(problem => problem.file === file);
    return [file, ...own.map(problem => showProblem(problem, severity(problem), files.get(file)))].join('\n');
  });
  const counts = (['error', 'warning', 'note'] as const).map(each => count(problems.filter(problem => severity(problem) === each).length, each));
  return [...parts, counts.filter(Boolean).join(', ')].join('\n\n');
}

function showProblem(problem: Problem, severity: Severity, text: string | undefined): string {
  const { line, column, rule, message, expected, hint } = problem;
  const at = column === undefined ? `${line}` : `${line}:${column}`;
  const quoted = text?.split(/\r\n?|\n/)[line - 1]?.trim();
  return [`  ${at}  ${severity}  ${message}  (${rule})`, quoted ? `      | ${quoted}` : undefined, `      expected: ${expected}`, `      hint: ${hint}`]
    .filter(each => each !== undefined)
    .join('\n');
}

const count = (number: number, name: string): string => (number === 0 ? '' : `${number} ${name}${number === 1 ? '' : 's'}`);
