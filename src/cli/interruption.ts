import { constants } from 'node:os';

/** The person stopped the command; all that was finished is kept. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  /** As shells count it: 128 and the signal's number. */
  readonly exitCode: number;
  constructor(signal: NodeJS.Signals) {
    super('Stopped. Files that were finished are kept; nothing half is left.');
    this.exitCode = 128 + constants.signals[signal];
  }
}

const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs something that can be stopped with Ctrl+C: its signal then aborts with an `Interrupted`. A second Ctrl+C ends the process at once. */
export async function interruptible<Value>(run: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const controller = new AbortController();
  const stop = (signal: NodeJS.Signals): void => {
    leave();
    controller.abort(new Interrupted(signal));
  };
  const leave = (): void => {
    for (const signal of signals) process.off(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  try {
    return await run(controller.signal);
  } finally {
    leave();
  }
}
