import { type CommandName, keys } from './commands.ts';

/** What the notes window shows about the deck. */
export interface DeckState {
  readonly languages: readonly string[];
  /** The slide's id. */
  readonly slide: string;
  readonly step: number;
  readonly steps: number;
  readonly isBlack: boolean;
}

/** All messages between the two windows of one workshop. Each says which workshop it belongs to. */
export type Message =
  | { readonly charla: 'hello'; readonly workshop: string }
  | { readonly charla: 'state'; readonly workshop: string; readonly state: DeckState }
  | { readonly charla: 'command'; readonly workshop: string; readonly command: CommandName };

/**
 * Sends to another window of the same file. Files have no origin that could be named,
 * so the receiver looks at who sent and what it says; nothing sent here is secret.
 */
export function send(to: Window | null, message: Message): void {
  to?.postMessage(message, '*');
}

/** Reads a message for this workshop; gives nothing for anything else that windows may send. */
export function readMessage(data: unknown, workshop: string): Message | undefined {
  if (!isRecord(data) || data.workshop !== workshop) return undefined;
  if (data.charla === 'hello') return { charla: 'hello', workshop };
  if (data.charla === 'command' && typeof data.command === 'string' && data.command in keys)
    return { charla: 'command', workshop, command: data.command as CommandName };
  if (data.charla === 'state' && isState(data.state)) return { charla: 'state', workshop, state: data.state };
  return undefined;
}

function isState(state: unknown): state is DeckState {
  return (
    isRecord(state) &&
    Array.isArray(state.languages) &&
    state.languages.every(each => typeof each === 'string') &&
    typeof state.slide === 'string' &&
    typeof state.step === 'number' &&
    typeof state.steps === 'number' &&
    typeof state.isBlack === 'boolean'
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
