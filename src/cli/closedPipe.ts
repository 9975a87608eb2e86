import type { Writable } from 'node:stream';
import { Interrupted, interrupt } from './interruption.ts';

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
