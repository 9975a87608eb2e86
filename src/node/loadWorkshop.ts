import { checkWorkshop } from '../checks/checks.ts';
import { compileWorkshop } from '../compiler/compileWorkshop.ts';
import type { WorkshopSource } from '../compiler/source.ts';
import type { Problem } from '../model/problem.ts';
import { severityOf } from '../model/rules.ts';
import type { Workshop } from '../model/workshop.ts';
import { dictionaryOf } from './dictionaries.ts';
import { hash } from './hash.ts';
import { readSource } from './readSource.ts';

export interface LoadedWorkshop {
  readonly source: WorkshopSource;
  /** Sorted as a person would mend them: file by file, from the top. */
  readonly problems: readonly Problem[];
  /** There only if no problem is an error. */
  readonly workshop: Workshop | undefined;
}

export interface LoadOptions {
  /** The day of the checks, as `2026-11-22`. */
  readonly today: string;
  /** Whether it is to be handed out: then some warnings are errors. */
  readonly release?: boolean;
}

/** Reads, compiles and checks the workshop in a folder. */
export function loadWorkshop(root: string, options: LoadOptions): LoadedWorkshop {
  const problems: Problem[] = [];
  const source = readSource(root, (rule, place, words) => problems.push({ rule, ...place, ...words }));
  return judgeSource(source, problems, options);
}

/** Compiles and checks a workshop that was read, with the problems of reading it. */
export function judgeSource(source: WorkshopSource, ofReading: readonly Problem[], { today, release = false }: LoadOptions): LoadedWorkshop {
  const isGrave = (problem: Problem): boolean => isError(problem, { release });
  const compiled = compileWorkshop(source);
  // What else is wrong in a file that could not be read follows from that.
  const unread = new Set(ofReading.map(problem => problem.file));
  const problems = [...ofReading, ...compiled.problems.filter(problem => !unread.has(problem.file))];
  // Checks are about a whole workshop; half of one would only repeat what the compiler found.
  if (compiled.workshop && !problems.some(isGrave))
    problems.push(...checkWorkshop(compiled.workshop, { today, dictionary: dictionaryOf, locks: { files: source.files, hash } }));
  return { source, problems: problems.sort(byPlace), workshop: problems.some(isGrave) ? undefined : compiled.workshop };
}

export const isError = (problem: Problem, kind: { readonly release: boolean }): boolean => severityOf(problem.rule, kind) === 'error';

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}
