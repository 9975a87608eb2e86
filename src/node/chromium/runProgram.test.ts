import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Ending, type RunOptions, runProgram } from './runProgram.ts';

describe('a program', () => {
  const node = (script: string, options: RunOptions) => runProgram(process.execPath, ['-e', script], options);

  test('is quiet, and its output is kept', async () => {
    const ending = await node('console.log("one"); console.error("two"); process.exit(3)', { seconds: 20 });
    expect(ending).toMatchObject({ ok: false, how: 'ended with code 3' });
    expect(ending.output.split('\n').sort()).toEqual(['', 'one', 'two']);
  });

  test('that hangs is stopped with all that it started', async () => {
    const script = `const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' });
      console.log(child.pid); setTimeout(() => {}, 60000)`;
    // It is silent from its first line on, however long this computer takes to start it.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const ending = await new Promise<Ending>(resolve => {
      const isHopeless = (output: string): boolean => {
        if (output.includes('\n')) queueMicrotask(() => vi.advanceTimersByTime(30_000));
        return false;
      };
      node(script, { seconds: 60, silentSeconds: 30, isHopeless }).then(resolve);
    });
    expect(ending).toMatchObject({ ok: false, how: 'was stopped after 30 seconds without a sign of life' });
    await expect.poll(() => isRunning(Number(ending.output)), { timeout: 20_000 }).toBe(false);
  });

  test('that goes on failing is stopped', async () => {
    const ending = await node('setInterval(() => console.log("Error: no network"), 50)', {
      seconds: 60,
      isHopeless: output => output.split('Error').length > 2,
    });
    expect(ending).toMatchObject({ ok: false, how: 'failed again and was stopped' });
  });

  test('that does not exist is a failure like others', async () => {
    expect(await runProgram('/nowhere/installer', [], { seconds: 5 })).toMatchObject({ ok: false, how: expect.stringContaining('could not be started') });
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
