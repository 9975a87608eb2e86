import type { ArgsDef } from 'citty';
import { UsageError } from './usageError.ts';

/**
 * Ends a command whose options npm kept for itself, as in `npm run build --release`: npm only warns, and the command would do something else.
 * @param environment where npm leaves what it took, as `npm_config_release`; what was turned off, such as `--no-pdf`, is empty there
 */
export function refuseOptionsOfNpm(environment: NodeJS.ProcessEnv, command: string, args: ArgsDef): void {
  if (!/^run(-script)?$/.test(environment['npm_command'] ?? '')) return;
  for (const [name, { type }] of Object.entries(args)) {
    const value = type === 'positional' ? undefined : environment[`npm_config_${name.replaceAll('-', '_')}`];
    if (value === undefined) continue;
    const option = type === 'boolean' && value === '' ? `--no-${name}` : `--${name}`;
    throw new UsageError(`npm kept “${option}” for itself. Put “--” before what is for the command: npm run ${command} -- ${option}`);
  }
}
