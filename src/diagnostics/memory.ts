import { type Steps, stepByStep } from '../model/steps.ts';
import { collectDiagnostics, type Diagnostic, type Report } from './diagnostic.ts';

/** Steps that report problems: those of a step that is not done again are reported all the same. */
export interface Memory {
  /** As `once` of `StepByStep`, with a function to report problems. */
  readonly once: <Value>(name: string, inputs: readonly unknown[], step: (report: Report) => Value) => Value;
  /** What was done, for the next time. */
  readonly steps: Steps;
}

/** @param add hears of each problem, in the order of the steps */
export function openMemory(before: Steps | undefined, add: (diagnostic: Diagnostic) => void): Memory {
  const work = stepByStep(before);
  return {
    steps: work.steps,
    once: (name, inputs, step) => {
      const { value, diagnostics } = work.once(name, inputs, () => {
        const { diagnostics, report } = collectDiagnostics();
        return { value: step(report), diagnostics };
      });
      for (const diagnostic of diagnostics) add(diagnostic);
      return value;
    },
  };
}
