import type { Memory } from './memory.ts';

/** Reads what was kept as JSON; nothing if it is not there, broken, or not what is looked for. */
export function remembered<Value>(memory: Memory, name: string, is: (value: unknown) => value is Value): Value | undefined {
  try {
    const value: unknown = JSON.parse(memory.get(name) ?? 'null');
    return is(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
