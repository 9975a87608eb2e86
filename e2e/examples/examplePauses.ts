import { onTestFinished, vi } from 'vitest';

/**
 * Until the test ends, nothing sleeps while it waits for another program to let go of a file: each pause is over at once.
 * Gives a function that says how long all pauses so far would have been, in milliseconds.
 */
export function skipPauses(): () => number {
  let total = 0;
  const wait = vi.spyOn(Atomics, 'wait').mockImplementation((_array, _index, _value, milliseconds = 0) => {
    total += milliseconds;
    return 'timed-out';
  });
  onTestFinished(() => wait.mockRestore());
  return () => total;
}
