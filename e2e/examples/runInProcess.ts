import { vi } from 'vitest';
import { runCharla } from '../../src/cli/runCharla.ts';

/** What a command said, and what its process would have ended with. */
export interface CommandResult {
  readonly status: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in the process of a test, with some of its environment. */
export async function runInProcess(args: readonly string[], env: Readonly<Record<string, string>>): Promise<CommandResult> {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const said = { log: vi.spyOn(console, 'log').mockReturnValue(), error: vi.spyOn(console, 'error').mockReturnValue() };
  // Commands do not speak through this one, but the bundler does.
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const lines = ({ mock }: typeof said.log): string => mock.calls.map(line => `${line.join(' ')}\n`).join('');
  process.exitCode = undefined;
  try {
    await runCharla([...args]);
    return { status: process.exitCode ?? 0, stdout: lines(said.log), stderr: lines(said.error) + lines(warn) };
  } finally {
    process.exitCode = undefined;
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
}
