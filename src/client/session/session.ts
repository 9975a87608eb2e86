import type { DeckData } from '../../render/deckData.ts';
import type { Storage } from '../storage.ts';
import { defaultSettings, readSettings, type Settings } from './settings.ts';

/** What was chosen for this session; it survives a reload, and both windows of a deck share it where the browser lets them. */
export interface Session {
  readonly settings: () => Settings;
  /** Minutes of the session. */
  readonly length: () => number;
  /** Whether this run is for practice. */
  readonly practising: () => boolean;
  /** An undefined value goes back to the default. */
  readonly change: (changes: Changes) => void;
  /** Adapts the choices to a workshop that has changed, and notifies everyone. */
  readonly refit: () => void;
  /** Calls the listener now and after each change. */
  readonly onChange: (listener: (settings: Settings) => void) => void;
  /** Deletes everything that the deck has stored on this computer. */
  readonly clear: () => void;
}

export type Changes = { readonly [Name in keyof Settings]?: Settings[Name] | undefined };

/** Opens the session from what is stored. */
export function openSession(data: DeckData, storage: Storage): Session {
  const listeners = new Set<(settings: Settings) => void>();
  let chosen: Partial<Settings> = readSettings(storage.get('settings'), data);
  const settings = (): Settings => ({ ...defaultSettings(data), ...chosen });
  const notify = (): void => {
    for (const listener of listeners) listener(settings());
  };
  const change = (changes: Changes): void => {
    chosen = Object.fromEntries(Object.entries({ ...chosen, ...changes }).filter(([, value]) => value !== undefined));
    storage.set('settings', JSON.stringify(chosen));
    notify();
  };
  const take = (text: string | undefined): void => {
    chosen = readSettings(text, data);
    notify();
  };
  storage.onOutsideChange('settings', take);
  return {
    settings,
    length: () => settings().length,
    practising: () => settings().practising,
    change,
    refit: () => take(storage.get('settings')),
    onChange: listener => {
      listeners.add(listener);
      listener(settings());
    },
    clear: () => {
      storage.clear();
      chosen = {};
      notify();
    },
  };
}
