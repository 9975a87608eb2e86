import type { Storage } from './storage.ts';

/** Parses stored JSON; undefined if it is missing, broken, or of another type. */
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
