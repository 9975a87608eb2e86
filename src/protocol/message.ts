import type { Command } from './command.ts';
import type { Part, Snapshot } from './part.ts';
import { isNothing, isRecord } from './shapes.ts';

/** All messages between the two ends of a wire. Each says which workshop it belongs to. */
export type Message =
  | { readonly charla: 'state'; readonly workshop: string; readonly state: Snapshot }
  | { readonly charla: 'command'; readonly workshop: string; readonly command: string; readonly argument?: unknown };

/**
 * The first command of whoever connects, and its sign of life from then on: the stage answers with its state. There is no event for a window that
 * comes back after a reload, so it is said again every second.
 */
export const hello: Command<undefined> = { name: 'hello', is: isNothing, isRemote: true };

/** What another end may ask for: a command and an argument that fits it. */
export interface RemoteCommand {
  readonly command: Command<unknown>;
  readonly argument: unknown;
}

/** Reads a command for this workshop; gives nothing for anything else that may arrive, and for commands that are not for other windows. */
export function readCommand(data: unknown, workshop: string, commands: readonly Command<unknown>[]): RemoteCommand | undefined {
  if (!isRecord(data) || data['charla'] !== 'command' || data['workshop'] !== workshop) return undefined;
  const command = commands.find(({ name, isRemote }) => isRemote && name === data['command']);
  return command?.is(data['argument']) ? { command, argument: data['argument'] } : undefined;
}

/** Reads a state of this workshop, each part of which must be there and whole; gives nothing for anything else that may arrive. */
export function readState(data: unknown, workshop: string, parts: readonly Part<unknown>[]): Snapshot | undefined {
  if (!isRecord(data) || data['charla'] !== 'state' || data['workshop'] !== workshop) return undefined;
  const { state } = data;
  return isRecord(state) && parts.every(({ name, is }) => is(state[name])) ? state : undefined;
}
