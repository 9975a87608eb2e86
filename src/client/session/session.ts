import type { Part } from '../../protocol/part.ts';
import { isBoolean, isNumber, isRecordOf } from '../../protocol/shapes.ts';
import type { DeckData } from '../../render/deckData.ts';
import type { Storage } from '../storage.ts';
import type { Store } from '../store.ts';
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
  /** Adapts the choices to a workshop that has changed. */
  readonly refit: () => void;
  /** Deletes everything that the deck has stored on this computer. */
  readonly clear: () => void;
}

export type Changes = { readonly [Name in keyof Settings]?: Settings[Name] | undefined };

/** What another window may know of the settings: nothing about the school or any person. */
export interface SharedSettings {
  /** Minutes of the session. */
  readonly length: number;
  readonly isInterpreted: boolean;
  readonly interpretingFactor: number;
  readonly isPractising: boolean;
  readonly hasLetterKeys: boolean;
}

export const sharedSettingsPart: Part<SharedSettings> = {
  name: 'session',
  initial: { length: 0, isInterpreted: false, interpretingFactor: 1, isPractising: false, hasLetterKeys: true },
  is: isRecordOf<SharedSettings>({
    length: isNumber,
    isInterpreted: isBoolean,
    interpretingFactor: isNumber,
    isPractising: isBoolean,
    hasLetterKeys: isBoolean,
  }),
};

/** What was chosen, and so differs from the workshop's own. It never leaves this window. */
const chosenPart: Part<Partial<Settings>> = { name: 'settings', initial: {}, is: (value): value is Partial<Settings> => value !== undefined };

/** Opens the session from what is stored. */
export function openSession(data: DeckData, storage: Storage, store: Store): Session {
  const settings = (): Settings => ({ ...defaultSettings(data), ...store.get(chosenPart) });
  const take = (text: string | undefined): void => store.set(chosenPart, readSettings(text, data));
  const change = (changes: Changes): void => {
    const chosen = Object.fromEntries(Object.entries({ ...store.get(chosenPart), ...changes }).filter(([, value]) => value !== undefined));
    storage.set('settings', JSON.stringify(chosen));
    store.set(chosenPart, chosen);
  };
  take(storage.get('settings'));
  storage.onOutsideChange('settings', take);
  return {
    settings,
    length: () => settings().length,
    practising: () => settings().practising,
    change,
    refit: () => take(storage.get('settings')),
    clear: () => {
      storage.clear();
      store.set(chosenPart, {});
    },
  };
}

export const sharedSettings = ({ length, isInterpreted, interpretingFactor, practising: isPractising, hasLetterKeys }: Settings): SharedSettings => ({
  length,
  isInterpreted,
  interpretingFactor,
  isPractising,
  hasLetterKeys,
});
