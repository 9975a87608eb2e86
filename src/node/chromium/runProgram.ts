import { spawn } from 'node:child_process';

/** Runs a program to its end, without its output being seen. */
export type Run = (command: string, args: readonly string[], options: RunOptions) => Promise<Ending>;

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Seconds until it is stopped, with all that it started. */
  readonly seconds: number;
  /** Seconds without a line of output until it is stopped. */
  readonly silentSeconds?: number;
  /** Whether what it has said so far shows that it need not be waited for. */
  readonly isHopeless?: (output: string) => boolean;
}

export interface Ending {
  readonly ok: boolean;
  /** How it ended, for example `ended with code 1`. */
  readonly how: string;
  readonly output: string;
}

/** Runs a program in its own process group, so that stopping it stops all that it started. */
export const runProgram: Run = (command, args, { env = {}, seconds, silentSeconds = seconds, isHopeless = () => false }) =>
  new Promise(resolve => {
    const child = spawn(command, args, {
      detached: process.platform !== 'win32',
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    const stopAfter = (limit: number, how: string) => setTimeout(() => end(false, how), limit * 1000);
    const silence = stopAfter(silentSeconds, `was stopped after ${silentSeconds} seconds without a sign of life`);
    const total = stopAfter(seconds, `was stopped after ${seconds} seconds`);
    const leave = () => killGroup(child.pid);
    const interrupt = (signal: NodeJS.Signals) => {
      end(false, `was stopped by ${signal}`);
      process.kill(process.pid, signal);
    };

    const end = (ok: boolean, how: string): void => {
      clearTimeout(silence);
      clearTimeout(total);
      process.off('exit', leave);
      for (const signal of interrupts) process.off(signal, interrupt);
      if (child.exitCode === null && child.signalCode === null) killGroup(child.pid);
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ ok, how, output });
    };
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        silence.refresh();
        if (isHopeless(output)) end(false, 'failed again and was stopped');
      });
    process.once('exit', leave);
    for (const signal of interrupts) process.once(signal, interrupt);
    child.once('error', error => end(false, `could not be started (${error.message})`));
    child.once('close', (code, signal) => end(code === 0, signal ? `was stopped by ${signal}` : `ended with code ${code}`));
  });

const interrupts = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const satisfies NodeJS.Signals[];

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/T', '/F', '/PID', String(pid)], { stdio: 'ignore', windowsHide: true }).on('error', () => {});
    return;
  }
  signalGroup(pid, 'SIGTERM');
  setTimeout(() => signalGroup(pid, 'SIGKILL'), 5000).unref();
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has ended by itself.
  }
}
