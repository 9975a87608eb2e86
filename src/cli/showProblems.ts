import type { Problem } from '../model/problem.ts';
import { severityOf } from '../model/rules.ts';
import { countInWords } from './countProblems.ts';
import { lineOf } from './lineOf.ts';

/** How problems look in a terminal: by file, each with its line, what was expected and what to do; then how many there are. */
export function showProblems(
  problems: readonly Problem[],
  files: ReadonlyMap<string, string>,
  { release = false }: { readonly release?: boolean } = {},
): string {
  const parts = [...new Set(problems.map(problem => problem.file))].map(file => {
    const own = problems.filter(problem => problem.file === file);
    return [file, ...own.map(problem => showProblem(problem, files, release))].join('\n');
  });
  return [...parts, countInWords(problems, { release })].join('\n\n');
}

function showProblem(problem: Problem, files: ReadonlyMap<string, string>, release: boolean): string {
  const { line, column, rule, message, expected, hint } = problem;
  const at = column === undefined ? `${line}` : `${line}:${column}`;
  const quoted = lineOf(problem, files)?.trim();
  return [
    `  ${at}  ${severityOf(rule, { release })}  ${message}  (${rule})`,
    quoted ? `      | ${quoted}` : undefined,
    `      expected: ${expected}`,
    `      hint: ${hint}`,
  ]
    .filter(each => each !== undefined)
    .join('\n');
}
