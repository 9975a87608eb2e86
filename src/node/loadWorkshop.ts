import { checkWorkshop } from '../checks/checks.ts';
import { compileWorkshop } from '../compiler/compileWorkshop.ts';
import type { WorkshopSource } from '../compiler/source.ts';
import type { Problem, Report } from '../model/problem.ts';
import { rules } from '../model/rules.ts';
import type { Workshop } from '../model/workshop.ts';
import { readSource } from './readSource.ts';

export interface LoadedWorkshop {
  readonly source: WorkshopSource;
  /** Sorted as a person would mend them: file by file, from the top. */
  readonly problems: readonly Problem[];
  /** There only if no problem is an error. */
  readonly workshop: Workshop | undefined;
}

/** Reads, compiles and checks the workshop in a folder. */
export function loadWorkshop(root: string): LoadedWorkshop {
  const problems: Problem[] = [];
  const report: Report = (rule, place, words) => problems.push({ rule, ...place, ...words });
  const source = readSource(root, report);
  const compiled = compileWorkshop(source);
  // What else is wrong in a file that could not be read follows from that.
  const unread = new Set(problems.map(problem => problem.file));
  problems.push(...compiled.problems.filter(problem => !unread.has(problem.file)));
  // Checks are about a whole workshop; half of one would only repeat what the compiler found.
  if (compiled.workshop && !problems.some(isError)) problems.push(...checkWorkshop(compiled.workshop));
  return { source, problems: problems.sort(byPlace), workshop: problems.some(isError) ? undefined : compiled.workshop };
}

export const isError = (problem: Problem): boolean => rules[problem.rule].severity === 'error';

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}
