import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setInterval } from 'node:timers';

/** What a process took, with the processes that it started. */
export interface Measured {
  readonly seconds: number;
  /** The most memory that the process itself held, in MB; undefined where the system does not report it. */
  readonly memory: number | undefined;
  /** The most that the processes which it started held together, in MB, each page of memory counted once. */
  readonly childMemory: number | undefined;
}

/** What a process and all that it started took, in seconds. */
export interface Times {
  readonly seconds: number;
  /** On all processors together; undefined where the system has no shell that counts it. */
  readonly cpu: number | undefined;
}

/**
 * Runs a Node.js program to its end, and measures nothing else meanwhile. The shell counts the time of every process that was waited for.
 * Throws what the program said if it fails.
 */
export async function timeProcess(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Times> {
  const hasShell = process.platform !== 'win32';
  const [program, all] = hasShell ? ['sh', ['-c', '"$@" >&2; code=$?; times; exit $code', 'sh', process.execPath, ...args]] : [process.execPath, args];
  const start = performance.now();
  const child = spawn(program, all, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
    });
  const [status] = (await once(child, 'close')) as [number | null];
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${said.stderr}`);
  // Two lines, of the shell and of what it ran, each such as `0m1.234s 0m0.056s`: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#times
  const counted = [...said.stdout.matchAll(/(\d+)m([\d.]+)s/g)].map(([, minutes, rest]) => Number(minutes) * 60 + Number(rest));
  return { seconds, cpu: hasShell ? sum(counted.slice(2)) : undefined };
}

/** How often memory is looked at, in milliseconds. */
const interval = 50;

/** Runs a program to its end. Throws what it said if it fails. Memory is what Linux reports in `/proc`. */
export async function measureProcess(program: string, args: readonly string[], cwd: string): Promise<Measured> {
  const start = performance.now();
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  let memory: number | undefined;
  let childMemory: number | undefined;
  const watch = setInterval(() => {
    if (child.pid === undefined) return;
    memory = larger(memory, kilobytes(`/proc/${child.pid}/status`, 'VmHWM'));
    const shares = descendants(child.pid).map(pid => kilobytes(`/proc/${pid}/smaps_rollup`, 'Pss') ?? 0);
    if (shares.length > 0) childMemory = larger(childMemory, sum(shares));
  }, interval);
  const [status] = (await once(child, 'close')) as [number | null];
  clearInterval(watch);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${said}`);
  const megabytes = (value: number | undefined): number | undefined => (value === undefined ? undefined : Math.round(value / 1000));
  return { seconds: (performance.now() - start) / 1000, memory: megabytes(memory), childMemory: megabytes(childMemory) };
}

const larger = (a: number | undefined, b: number | undefined): number | undefined => (a === undefined || b === undefined ? (a ?? b) : Math.max(a, b));
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** A line such as `VmHWM:  123 kB`. A process that has just ended has none. */
function kilobytes(file: string, name: string): number | undefined {
  const [, value] = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readText(file)) ?? [];
  return value === undefined ? undefined : Number(value);
}

/** Numbers of all processes that a process has started, and that those have. */
function descendants(pid: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of folderNames('/proc')) {
    // After the program's name, in brackets, come the state and the parent.
    const [, parent] = /\) \S (\d+)/.exec(readText(`/proc/${name}/stat`)) ?? [];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isBelow = (each: number | undefined): boolean => each !== undefined && (each === pid || isBelow(parents.get(each)));
  return [...parents.keys()].filter(each => each !== pid && isBelow(parents.get(each)));
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function folderNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter(name => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
