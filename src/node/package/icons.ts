import { readEngine } from './prepared.ts';

let names: ReadonlySet<string> | undefined;

/** Names of all Lucide icons: the same set each time, so that a compilation sees that they have not changed. */
export function iconNames(): ReadonlySet<string> {
  names ??= new Set(Object.keys(readEngine().icons));
  return names;
}
