import type { DevMessages } from '../../render/deckUpdate.ts';

/** What the development server says to this page. */
export interface ServerLine {
  /** Calls the listener for each message of that name. */
  readonly hear: <Name extends keyof DevMessages>(name: Name, listener: (message: DevMessages[Name]) => void) => void;
}

/**
 * Listens to the development server, and sends it, in the address, the revision that the page shows. When the server has ended, the browser
 * asks again and again by itself; a server that comes back answers with what is new.
 */
export function openServerLine(revision: () => number): ServerLine {
  let source: EventSource | undefined;
  const listeners: ((source: EventSource) => void)[] = [];
  const open = (): void => {
    source?.close();
    source = new EventSource(`events?revision=${revision()}`);
    for (const add of listeners) add(source);
    source.addEventListener('error', () => {
      // The address would be asked for as it was; by then the page may show another revision.
      source?.close();
      setTimeout(open, 1000);
    });
  };
  // After the listeners of this turn are there.
  queueMicrotask(open);
  return {
    hear: (name, listener) => {
      const add = (of: EventSource): void => of.addEventListener(name, event => listener(JSON.parse(event.data)));
      listeners.push(add);
      if (source) add(source);
    },
  };
}
