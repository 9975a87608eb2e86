import type { Storage } from '../../src/client/storage.ts';

/** What is stored under which name, without a browser, and a way for another window to store something else, or nothing any longer. */
export function exampleStorage(kept: Readonly<Record<string, string>> = {}) {
  const stored = new Map(Object.entries(kept));
  const listeners = new Map<string, (value: string | undefined) => void>();
  const storage: Storage = {
    get: name => stored.get(name),
    set: (name, value) => void stored.set(name, value),
    lasts: () => true,
    clear: () => stored.clear(),
    onOutsideChange: (name, listener) => void listeners.set(name, listener),
  };
  return { storage, stored, change: (name: string, value: string | undefined) => listeners.get(name)?.(value) };
}
