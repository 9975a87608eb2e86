import type { Command } from '../../protocol/command.ts';
import { type Message, readCommand, readState } from '../../protocol/message.ts';
import type { Part, Snapshot } from '../../protocol/part.ts';
import type { Transport } from './transport.ts';

/**
 * The way to windows of the same file that this one has opened, such as the console. They speak first, so that both ends find each other again
 * after either of them was reloaded; no other window may ask for anything, or hears anything.
 */
export function windowTransport(workshop: string, commands: readonly Command<unknown>[]): Transport {
  const others = new Set<Window>();
  return {
    send: state => {
      for (const other of others) {
        if (other.closed) others.delete(other);
        else post(other, { charla: 'state', workshop, state });
      }
    },
    listen: (receive, signal) => {
      const take = ({ data, source }: MessageEvent): void => {
        const asked = isOpenedHere(source) ? readCommand(data, workshop, commands) : undefined;
        if (!asked || !isOpenedHere(source)) return;
        others.add(source);
        receive(asked);
      };
      addEventListener('message', take, { signal });
    },
  };
}

/** The other end: what a window that was opened by the stage knows of it. */
export interface StageWindow {
  readonly send: (command: Command<unknown>, argument: unknown) => void;
  /** Calls the listener with each state of the stage, all of whose parts are whole. */
  readonly listen: (receive: (state: Snapshot) => void) => void;
}

/** Listens to the window that opened this one, and to no other. */
export function openStageWindow(workshop: string, parts: readonly Part<unknown>[]): StageWindow {
  const stage = window.opener as Window | null;
  return {
    send: ({ name: command }, argument) => post(stage, { charla: 'command', workshop, command, argument }),
    listen: receive =>
      addEventListener('message', ({ data, source }) => {
        const state = stage !== null && source === stage ? readState(data, workshop, parts) : undefined;
        if (state) receive(state);
      }),
  };
}

/**
 * Sends to another window of the same file. Files have no origin that could be named,
 * so the receiver looks at who sent and what it says; nothing sent here is secret.
 */
function post(to: Window | null, message: Message): void {
  to?.postMessage(message, '*');
}

/** Only a window that this one has opened. `opener` can be read even from a window of another file, which counts as another origin. */
const isOpenedHere = (source: MessageEventSource | null): source is Window => source !== null && (source as Window).opener === window;
