import { codeOf } from '../files/fileErrors.ts';

const minute = 60_000;

/** After how long nobody is believed to be still at it: the process’s number has gone to another one. In milliseconds. */
export const longest = { change: 10 * minute, preparation: 24 * 60 * minute } as const;

/** Whether another process of that number runs, and may be the one of that time. One of our own number is an earlier one: this process has not begun yet. */
export function isAtWork(pid: number, since: number, limit: number): boolean {
  if (pid === process.pid || Date.now() - since > limit) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
