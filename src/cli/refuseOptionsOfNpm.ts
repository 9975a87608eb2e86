import { UsageError } from './usageError.ts';

/**
 * Ends a command whose options npm kept for itself, as in `npm run build --release`: npm only warns, and the command would do something else.
 * @param environment where npm leaves what it took, as `npm_config_release`
 */
export function refuseOptionsOfNpm(environment: NodeJS.ProcessEnv, command: string, known: readonly string[]): void {
  if (!/^run(-script)?$/.test(environment['npm_command'] ?? '')) return;
  const kept = known.find(option => environment[`npm_config_${option.replaceAll('-', '_')}`] !== undefined);
  if (kept === undefined) return;
  throw new UsageError(`npm kept “--${kept}” for itself. Put “--” before what is for the command: npm run ${command} -- --${kept}`);
}
