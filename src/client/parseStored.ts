import type { Storage } from './storage.ts';

/** Reads what was kept as JSON; nothing if it is not there, broken, or not what is looked for. */
export function parseStored<Value>(storage: Storage, name: string, is: (value: unknown) => value is Value): Value | undefined {
  try {
    const value: unknown = JSON.parse(storage.get(name) ?? 'null');
    return is(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
