import { execFileSync } from 'node:child_process';

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Its program with its arguments. */
  readonly command: string;
  /** Whether it has ended, and stays in the list until somebody asks how. */
  readonly hasEnded: boolean;
}

/** All processes of this computer, a line each: number, parent’s number, state, command. Windows knows no such state. */
const list: readonly [string, ...string[]] =
  process.platform === 'win32'
    ? ['powershell', '-NoProfile', '-Command', 'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.ParentProcessId) - $($_.CommandLine)" }']
    : ['ps', '-eo', 'pid=,ppid=,stat=,args='];

function processes(): readonly Process[] {
  const [program, ...args] = list;
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 24 })
    .split('\n')
    .flatMap(line => {
      const [, pid, parent, state = '', command = ''] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s*(.*)$/.exec(line) ?? [];
      return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command, hasEnded: state.startsWith('Z') }];
    });
}

/** All processes below another one, by their number. */
export function below(pid: number | undefined): readonly number[] {
  const all = processes();
  const found = [pid];
  for (const parent of found) found.push(...all.filter(each => each.parent === parent && each.pid !== parent).map(child => child.pid));
  return found.slice(1).filter(each => each !== undefined);
}

/** Whether a process still runs. */
export const runs = (pid: number): boolean => processes().some(each => each.pid === pid && !each.hasEnded);

/** Whether a process is one in which a page of Chromium lives. */
export const isRenderer = (pid: number): boolean => processes().some(each => each.pid === pid && each.command.includes('--type=renderer'));
