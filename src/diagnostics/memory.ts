import { collectDiagnostics, type Diagnostic, type Report } from './diagnostic.ts';

/** Steps of earlier work, which are not done again for the same input. */
export interface Memory {
  /**
   * Gives what a step gives. If it has the same inputs as the last time, it is not done: its result is the same object as then, and its problems are
   * reported again.
   * @param name of the step; no two have the same
   * @param inputs all that the result depends on; two that are different objects count as different
   */
  readonly once: <Value>(name: string, inputs: readonly unknown[], step: (report: Report) => Value) => Value;
  /** What was done, for the next time. Steps that were not asked for are forgotten. */
  readonly steps: Steps;
}

export type Steps = ReadonlyMap<string, Done>;

interface Done {
  readonly inputs: readonly unknown[];
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param add hears of each problem, in the order of the steps */
export function openMemory(before: Steps, add: (diagnostic: Diagnostic) => void): Memory {
  const steps = new Map<string, Done>();
  return {
    steps,
    once: <Value>(name: string, inputs: readonly unknown[], step: (report: Report) => Value): Value => {
      const known = before.get(name);
      const done = known && isSame(known.inputs, inputs) ? known : doStep(inputs, step);
      steps.set(name, done);
      for (const diagnostic of done.diagnostics) add(diagnostic);
      return done.value as Value;
    },
  };
}

function doStep(inputs: readonly unknown[], step: (report: Report) => unknown): Done {
  const { diagnostics, report } = collectDiagnostics();
  return { inputs, value: step(report), diagnostics };
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, i) => Object.is(each, other[i]));
