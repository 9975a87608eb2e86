/** What outlives a reload, on this computer only. Storage can be refused or full; then it lasts as long as the page. */
export interface Storage {
  readonly get: (name: string) => string | undefined;
  readonly set: (name: string, value: string) => void;
  /** Whether what is stored lasts longer than the page. */
  readonly lasts: () => boolean;
  /** Deletes everything of this workshop. */
  readonly clear: () => void;
  /** Calls the listener when another window has stored something else under this name, as far as the browser reports it. */
  readonly onOutsideChange: (name: string, listener: (value: string | undefined) => void) => void;
}

/** Opens the storage of one workshop, so that two decks on a computer do not share theirs. */
export function openStorage(workshop: string): Storage {
  /** What could not be stored. */
  const held = new Map<string, string>();
  const prefix = `charla:${workshop}:`;
  const key = (name: string): string => prefix + name;
  return {
    get: name => {
      try {
        return held.get(name) ?? localStorage.getItem(key(name)) ?? undefined;
      } catch {
        return undefined;
      }
    },
    set: (name, value) => {
      try {
        localStorage.setItem(key(name), value);
        held.delete(name);
      } catch {
        held.set(name, value);
      }
    },
    lasts: () => {
      try {
        localStorage.setItem(key('try'), '');
        localStorage.removeItem(key('try'));
        return true;
      } catch {
        return false;
      }
    },
    clear: () => {
      held.clear();
      try {
        for (const each of Object.keys(localStorage)) if (each.startsWith(prefix)) localStorage.removeItem(each);
      } catch {
        // Nothing is stored, so there is nothing to delete.
      }
    },
    onOutsideChange: (name, listener) =>
      addEventListener('storage', event => {
        if (event.key === key(name)) listener(event.newValue ?? undefined);
      }),
  };
}
