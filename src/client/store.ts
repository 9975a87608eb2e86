import { batch, effect, type Signal, signal, untracked } from '@preact/signals-core';
import type { Part } from '../protocol/part.ts';

/** Reads what is shown, wherever that is decided: on the stage itself or, in the console, as the stage last said. */
export interface Reader {
  readonly get: <Value>(part: Part<Value>) => Value;
  /**
   * Runs an effect now, and again after each change of something that it has read: a part, or whatever else is made of signals.
   * @returns ends it
   */
  readonly follow: (run: () => void) => () => void;
}

/** All that the stage shows, in one place. */
export interface Store extends Reader {
  /** A value that says the same as the one before changes nothing, and wakes nobody. */
  readonly set: <Value>(part: Part<Value>, value: Value) => void;
}

/** Opens a store in which each part is as it begins. */
export function openStore(): Store {
  const signals = new Map<string, { readonly part: Part<unknown>; readonly value: Signal<unknown> }>();
  const signalOf = <Value>(part: Part<Value>): Signal<Value> => {
    let known = signals.get(part.name);
    if (known && known.part !== part) throw new Error(`Two parts of the state are called “${part.name}”.`);
    if (!known) {
      known = { part, value: signal<unknown>(part.initial) };
      signals.set(part.name, known);
    }
    return known.value as Signal<Value>;
  };
  return {
    get: part => signalOf(part).value,
    set: (part, value) => {
      const kept = signalOf(part);
      // Parts are plain data: two that are written alike say the same.
      if (JSON.stringify(kept.peek()) !== JSON.stringify(value)) kept.value = value;
    },
    follow: run => effect(() => run()),
  };
}

/** Makes several changes at once: whoever follows them sees all of them, and nothing between. */
export const atOnce: <Result>(change: () => Result) => Result = batch;

/** Reads without following: what is read here does not run an effect again. */
export const justNow: <Result>(read: () => Result) => Result = untracked;
