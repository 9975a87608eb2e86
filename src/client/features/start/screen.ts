import type { Storage } from '../../storage.ts';

/** What fills the deck's window: the panel before the session, or the slides. */
export type ScreenName = 'start' | 'stage';

export interface Screen {
  readonly shown: () => ScreenName;
  readonly show: (name: ScreenName) => void;
  /** Calls the listener now and after each change. */
  readonly onChange: (listener: (name: ScreenName) => void) => void;
}

/** Keeps which screen shows, over a reload too; CSS reads it from the root element. */
export function openScreen(first: ScreenName, storage: Storage): Screen {
  const listeners = new Set<(name: ScreenName) => void>();
  let shown = first;
  const apply = (): void => {
    document.documentElement.dataset.screen = shown;
    storage.set('screen', shown);
  };
  apply();
  return {
    shown: () => shown,
    show: name => {
      if (name === shown) return;
      shown = name;
      apply();
      for (const listener of listeners) listener(name);
    },
    onChange: listener => {
      listeners.add(listener);
      listener(shown);
    },
  };
}
