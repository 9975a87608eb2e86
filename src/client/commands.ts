import type { Words } from '../../locales/en.ts';
import type { Command } from '../protocol/command.ts';
import { isNothing } from '../protocol/shapes.ts';

export type CommandName = keyof Words['commands'];

/** A command that people give by a key or in the menu. The interface's words name it. */
export interface UserCommand extends Command<undefined> {
  readonly name: CommandName;
  /** Its keys, as `KeyboardEvent.key`. Letters count in either case. */
  readonly keys: readonly string[];
  /** What else there is to know about its keys, for the list of shortcuts. */
  readonly hint?: (own: Words) => string;
  /** Whether it is in the menu; what has its own button is not. */
  readonly isInMenu: boolean;
  /** Whether its keys count on the start page too. */
  readonly isOnStart: boolean;
  /** Whether it needs speaker notes, which the published deck does not have. */
  readonly needsNotes: boolean;
}

/** Names a command; what is not said is the usual: no key, in the menu, for the stage, not from another window. */
export function userCommand(name: CommandName, differences: Partial<Omit<UserCommand, 'name' | 'is'>> = {}): UserCommand {
  return { name, is: isNothing, keys: [], isInMenu: true, isOnStart: false, isRemote: false, needsNotes: false, ...differences };
}

export const isUserCommand = (command: Command<unknown>): command is UserCommand => 'keys' in command;

/** The command of a key, if one of these has it. Shift and the space bar go back, as in a browser. */
export function commandOfKey<Named extends UserCommand>(
  commands: readonly Named[],
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
): Named | undefined {
  if (key === ' ' && shiftKey) return commands.find(({ name }) => name === 'previous');
  const wanted = key.length === 1 ? key.toLowerCase() : key;
  return commands.find(({ keys }) => keys.includes(wanted));
}
