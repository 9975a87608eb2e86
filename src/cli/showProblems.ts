import type { Problem } from '../model/problem.ts';
import { isError } from '../node/loadWorkshop.ts';

/** How problems look in a terminal: by file, each with its line, what was expected and what to do; then how many there are. */
export function showProblems(
  problems: readonly Problem[],
  files: ReadonlyMap<string, string>,
  { release = false }: { readonly release?: boolean } = {},
): string {
  const isGrave = (problem: Problem): boolean => isError(problem, { release });
  if (problems.length === 0) return 'No problems found.';
  const parts = [...new Set(problems.map(problem => problem.file))].map(file => {
    const own = problems.filter(problem => problem.file === file);
    return [file, ...own.map(problem => showProblem(problem, isGrave(problem), files.get(file)))].join('\n');
  });
  return [...parts, countProblems(problems, { release })].join('\n\n');
}

/** How many there are: `2 errors, 1 warning`. */
export function countProblems(problems: readonly Problem[], { release = false }: { readonly release?: boolean } = {}): string {
  const errors = problems.filter(problem => isError(problem, { release })).length;
  return [count(errors, 'error'), count(problems.length - errors, 'warning')].filter(Boolean).join(', ');
}

function showProblem(problem: Problem, isGrave: boolean, text: string | undefined): string {
  const { line, column, rule, message, expected, hint } = problem;
  const at = column === undefined ? `${line}` : `${line}:${column}`;
  const quoted = text?.split(/\r\n?|\n/)[line - 1]?.trim();
  return [
    `  ${at}  ${isGrave ? 'error' : 'warning'}  ${message}  (${rule})`,
    quoted ? `      | ${quoted}` : undefined,
    `      expected: ${expected}`,
    `      hint: ${hint}`,
  ]
    .filter(each => each !== undefined)
    .join('\n');
}

const count = (number: number, name: string): string => (number === 0 ? '' : `${number} ${name}${number === 1 ? '' : 's'}`);
