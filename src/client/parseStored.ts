import type { Shape } from '../protocol/shapes.ts';
import type { Storage } from './storage.ts';

/** Parses stored JSON; undefined if it is missing, broken, or of another type. */
export function parseStored<Value>(storage: Storage, name: string, is: Shape<Value>): Value | undefined {
  try {
    const value: unknown = JSON.parse(storage.get(name) ?? 'null');
    return is(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
