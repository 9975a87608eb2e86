import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packPackage } from '../../src/prepare/packPackage.ts';
import { prepareEngine } from '../../src/prepare/prepareEngine.ts';
import { runNpm } from '../../src/prepare/runNpm.ts';

/** Packs Charla as it is now, installs the package into a folder as people do, and gives its program, which Node.js runs. */
export async function installPackage(folder: string): Promise<string> {
  await prepareEngine();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const { filename } = packPackage(folder);
  runNpm(folder, ['install', `./${filename}`]);
  return join(folder, 'node_modules', 'charla', 'bin', 'charla.js');
}
