import { UsageError } from './usageError.ts';

/** Ends a command that was called with an option which it does not have, and says which ones it has: a slip must not print something else. */
export function refuseUnknownOptions(rawArgs: readonly string[], command: string, known: readonly string[]): void {
  const end = rawArgs.indexOf('--');
  const names = rawArgs.slice(0, end < 0 ? rawArgs.length : end).flatMap(each => /^--([^=]+)/.exec(each)?.[1] ?? []);
  const unknown = names.find(name => !known.includes(name.replace(/^no-/, '')));
  if (unknown === undefined) return;
  throw new UsageError(
    `“${command}” has no option “--${unknown}”. Known ones are ${known.map(each => `--${each}`).join(', ')}; “${command} --help” tells what they do.`,
  );
}
