import { codeOf } from '../files/fileErrors.ts';

const minute = 60_000;

/** After this long, in milliseconds, the process is assumed to have ended and its number to be reused. */
export const longest = { change: 10 * minute, preparation: 24 * 60 * minute } as const;

/** Whether another process with that number runs and could be the one from that time. One with our own number is an earlier one: this process has no change yet. */
export function isAtWork(pid: number, since: number, limit: number): boolean {
  if (pid === process.pid || Date.now() - since > limit) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
