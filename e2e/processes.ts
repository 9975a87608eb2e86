import { execFileSync, spawnSync } from 'node:child_process';

/** All processes below another one, by their number. */
export function below(pid: number | undefined): readonly number[] {
  const all = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/).map(Number));
  const found = [pid];
  for (const parent of found) found.push(...all.filter(([, ppid]) => ppid === parent).map(([child]) => child));
  return found.slice(1).filter(each => each !== undefined);
}

/** Whether a process still runs. */
export function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A process that has ended and that nobody has asked about stays in the list as a zombie.
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).startsWith('Z');
  } catch {
    return false;
  }
}

/** Whether a process is one in which a page of Chromium lives; one that has ended, such as that which listed them, is none. */
export const isRenderer = (pid: number): boolean =>
  spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes('--type=renderer');
