import { spawnSync } from 'node:child_process';

/**
 * Runs npm in a folder and gives what it says. It reaches no network unless told to: what it needs must be there.
 * @throws with its errors if it fails
 */
export function runNpm(folder: string, args: readonly string[], { offline = true }: { readonly offline?: boolean } = {}): string {
  const program = process.env['npm_execpath'];
  const env = { ...process.env, npm_config_offline: String(offline), npm_config_audit: 'false', npm_config_fund: 'false' };
  const options = { cwd: folder, encoding: 'utf8', env } as const;
  // Windows finds npm only by a shell.
  const { status, stdout, stderr } = program
    ? spawnSync(process.execPath, [program, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
