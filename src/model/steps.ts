/** Steps of earlier work, by their names, which are not done again for the same input. */
export type Steps = ReadonlyMap<string, Done>;

interface Done {
  readonly inputs: readonly unknown[];
  readonly value: unknown;
}

/** Work that is done step by step, as far as it was not done before. */
export interface StepByStep {
  /**
   * Gives what a step makes. If it has the same inputs as the last time, it is not done: what it made is the same object as then.
   * @param name of the step; no two have the same
   * @param inputs all that the result depends on; two that are different objects count as different
   */
  readonly once: <Value>(name: string, inputs: readonly unknown[], make: () => Value) => Value;
  /** What was done, for the next time. Steps that were not asked for are forgotten. */
  readonly steps: Steps;
}

/** @param before steps of earlier work of the same kind */
export function stepByStep(before: Steps = new Map()): StepByStep {
  const steps = new Map<string, Done>();
  return {
    steps,
    once: <Value>(name: string, inputs: readonly unknown[], make: () => Value): Value => {
      const known = before.get(name);
      const done = known && isSame(known.inputs, inputs) ? known : { inputs, value: make() };
      steps.set(name, done);
      return done.value as Value;
    },
  };
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, i) => Object.is(each, other[i]));
