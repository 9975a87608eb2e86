/** What outlives a reload, on this computer only. Storage can be refused or full; then it lasts as long as the page. */
export interface Memory {
  readonly get: (name: string) => string | undefined;
  readonly set: (name: string, value: string) => void;
}

/** Opens the memory of one workshop, so that two decks on a computer do not share theirs. */
export function openMemory(workshop: string): Memory {
  const held = new Map<string, string>();
  const key = (name: string): string => `charla:${workshop}:${name}`;
  return {
    get: name => {
      try {
        return localStorage.getItem(key(name)) ?? held.get(name);
      } catch {
        return held.get(name);
      }
    },
    set: (name, value) => {
      held.set(name, value);
      try {
        localStorage.setItem(key(name), value);
      } catch {
        // The value is held above.
      }
    },
  };
}
