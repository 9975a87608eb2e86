import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const tsx = import.meta.resolve?.('tsx') ?? 'tsx';

/** What code of another process imports, as it is in its `import`. */
export const moduleAt = (pathInNode: string): string => JSON.stringify(pathToFileURL(join(import.meta.dirname, '..', '..', 'src', 'node', pathInNode)).href);

/**
 * Runs code in its own process until it calls `mark`, and kills that then as a power cut would; gives its number.
 * Throws if the code ends before.
 */
export async function killWhereMarked(code: string): Promise<number> {
  const mark = `
    import { writeSync } from 'node:fs';
    function mark() { writeSync(1, 'here'); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); }`;
  const child = spawn(process.execPath, ['--import', tsx, '--input-type=module', '-e', mark + code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  if (!(said instanceof Uint8Array)) throw new Error('The code ended without a mark.');
  child.kill('SIGKILL');
  await once(child, 'exit');
  return child.pid ?? 0;
}
