import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageFolder } from '../node/package/packageFolder.ts';

/** Before unit tests: what is prepared must match the current sources. The program itself ensures that. */
export default function setup(): void {
  const { status, stderr } = spawnSync(process.execPath, [join(packageFolder, 'bin', 'charla.js'), '--help'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
