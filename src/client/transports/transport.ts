import type { Command, Run } from '../../protocol/command.ts';
import type { RemoteCommand } from '../../protocol/message.ts';
import type { Part, Snapshot } from '../../protocol/part.ts';
import type { Scope } from '../scope.ts';
import { justNow, type Store } from '../store.ts';
import { oncePerFrame } from './oncePerFrame.ts';

/** A way to other screens, such as the console's window: it carries the state outward, and inward the commands of those who may give them. */
export interface Transport {
  readonly send: (state: Snapshot) => void;
  /** Calls the listener with each command, checked as `readCommand` does, until the signal ends it. */
  readonly listen: (receive: (command: RemoteCommand) => void, signal: AbortSignal) => void;
}

/** What goes over a transport: the state outward, commands inward. */
export interface Wire {
  readonly store: Store;
  readonly parts: readonly Part<unknown>[];
  readonly run: Run;
}

/** The value of each part. Whoever reads it in an effect follows all of them. */
export const snapshotOf = (store: Pick<Store, 'get'>, parts: readonly Part<unknown>[]): Snapshot =>
  Object.fromEntries(parts.map(part => [part.name, store.get(part)]));

/**
 * Keeps other screens in step with the stage: one snapshot a frame, however much has changed in it. Each command is answered by one too, since
 * whoever sends one may have missed those before it.
 */
export function connect({ store, parts, run }: Wire, transports: readonly Transport[], { follow, signal, atEnd }: Scope): void {
  const { request, cancel } = oncePerFrame(() => {
    const state = justNow(() => snapshotOf(store, parts));
    for (const transport of transports) transport.send(state);
  });
  atEnd(cancel);
  follow(() => {
    snapshotOf(store, parts);
    request();
  });
  const receive = ({ command, argument }: RemoteCommand): void => {
    (run as (command: Command<unknown>, argument: unknown) => void)(command, argument);
    request();
  };
  for (const transport of transports) transport.listen(receive, signal);
}
