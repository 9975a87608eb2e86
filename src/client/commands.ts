import type { Words } from '../../locales/en.ts';

export type CommandName = keyof Words['commands'];

/** What a facilitator can tell the deck to do; each is a key, a button, and a message from the notes window. */
export type Commands = Readonly<Record<CommandName, () => void>>;

/**
 * The keys of each command, as `KeyboardEvent.key`; the first ones are in the list of shortcuts.
 * Clickers send Page Down, Page Up, “.” or b, and F5.
 */
export const keys: Readonly<Record<CommandName, readonly string[]>> = {
  next: ['ArrowRight', ' ', 'PageDown', 'ArrowDown', 'n'],
  previous: ['ArrowLeft', 'PageUp', 'ArrowUp', 'p'],
  first: ['Home'],
  last: ['End'],
  language: ['l'],
  jump: ['g'],
  overview: ['o'],
  timer: ['t'],
  help: ['h'],
  calm: ['c'],
  blackout: ['b', '.'],
  // Too big a jump for a key pressed by mistake.
  late: [],
  fullscreen: ['f', 'F5'],
  notes: ['s'],
  // Nothing that the room should not see by mistake has a key.
  drawer: [],
  settings: [],
  licenses: [],
  start: [],
  shortcuts: ['?'],
};

/** The command of a key, if it has one. Letters count in either case. */
export function commandOf(key: string): CommandName | undefined {
  const name = key.length === 1 ? key.toLowerCase() : key;
  return (Object.keys(keys) as CommandName[]).find(command => keys[command].includes(name));
}
