import { constants } from 'node:os';
import type { Writable } from 'node:stream';

/** The command was stopped; all that was finished is kept. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly exitCode: number;
  /** @param message empty where nobody is there to read it */
  constructor(exitCode: number, message = 'Stopped. Finished files were kept, and unfinished ones were removed.') {
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

/** How long after Ctrl+C a command may take to end by itself, in milliseconds; ending the process takes a busy computer as long again. */
const longest = 1000;

/** How often to note that signals are heard, in milliseconds: what is busy for longer hears Ctrl+C late, and has less time left. */
const beat = 50;

/** npm passes the terminal’s Ctrl+C on to a program that has heard of it already: within so many milliseconds both are one. */
const oneKey = 200;

export interface InterruptibleOptions {
  /** Whether it is the usual way to end the command, so that it ends with 0 and without a word. */
  readonly isUsual?: boolean;
}

/**
 * Runs something that can be stopped with Ctrl+C: its signal then aborts with an `Interrupted`. What does not end soon after that, and what Ctrl+C is pressed for
 * once more, ends with the process: half files are in folders of their own, which are taken away then.
 * What goes on for long without waiting for anything hears no signal: unless something has begun that must be put away, it should run before this, where
 * the system ends the process at once.
 */
export async function interruptible<Value>(run: (signal: AbortSignal) => Promise<Value>, { isUsual = false }: InterruptibleOptions = {}): Promise<Value> {
  const controller = new AbortController();
  let heardAt = performance.now();
  const heart = setInterval(() => {
    heardAt = performance.now();
  }, beat).unref();
  let stopped: { readonly at: number; readonly timer: NodeJS.Timeout; readonly end: () => void } | undefined;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopped) {
      if (performance.now() - stopped.at > oneKey) stopped.end();
      return;
    }
    // As shells count it: 128 and the signal's number.
    const interrupted = new Interrupted(128 + constants.signals[signal]);
    const end = (): void => {
      if (!isUsual) console.error(interrupted.message);
      process.exit(isUsual ? 0 : interrupted.exitCode);
    };
    const late = performance.now() - heardAt;
    stopped = { at: performance.now(), timer: setTimeout(end, Math.max(0, longest - late)), end };
    controller.abort(interrupted);
  };
  for (const signal of signals) process.on(signal, stop);
  running.add(controller);
  try {
    return await run(controller.signal);
  } finally {
    running.delete(controller);
    clearInterval(heart);
    clearTimeout(stopped?.timer);
    for (const signal of signals) process.off(signal, stop);
  }
}

/**
 * What a process ends with whose reader has gone, as in `charla check | head`: 128 and the number of SIGPIPE, as shells tell it of the programs that
 * this signal ends. It is not 0, since nobody has read the result to its end, and a script could take that for a workshop without errors.
 */
const closedPipe = 141;

/** Ends the process without a word when what it says is read no more. A command that takes time puts away first what it began. */
export function endOnClosedPipe(streams: readonly Writable[] = [process.stdout, process.stderr], exit: (code: number) => void = process.exit): void {
  let isClosed = false;
  const end = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE') throw error;
    // What a command says while it is being stopped comes here too.
    if (isClosed) return;
    isClosed = true;
    if (!interrupt(new Interrupted(closedPipe, ''))) exit(closedPipe);
  };
  for (const stream of streams) stream.on('error', end);
}
