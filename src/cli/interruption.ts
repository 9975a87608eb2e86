import { constants } from 'node:os';

/** The command was stopped; all that was finished is kept. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly exitCode: number;
  /** @param message empty where nobody is there to read it */
  constructor(exitCode: number, message = 'Stopped. Files that were finished are kept; nothing half is left.') {
    super(message);
    this.exitCode = exitCode;
  }
}

const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const running = new Set<AbortController>();

/** Stops what runs in `interruptible`, which then puts away what it began. Gives whether there was anything. */
export function interrupt(reason: Interrupted): boolean {
  for (const controller of running) controller.abort(reason);
  return running.size > 0;
}

/** Runs something that can be stopped with Ctrl+C: its signal then aborts with an `Interrupted`. A second Ctrl+C ends the process at once. */
export async function interruptible<Value>(run: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const controller = new AbortController();
  const stop = (signal: NodeJS.Signals): void => {
    leave();
    // As shells count it: 128 and the signal's number.
    controller.abort(new Interrupted(128 + constants.signals[signal]));
  };
  const leave = (): void => {
    for (const signal of signals) process.off(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  running.add(controller);
  try {
    return await run(controller.signal);
  } finally {
    running.delete(controller);
    leave();
  }
}
