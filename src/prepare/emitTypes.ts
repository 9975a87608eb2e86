import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { packageFolder } from '../node/package/packageFolder.ts';

/**
 * Writes the types of the library into a folder, as `exports` in package.json names them.
 * @throws with what TypeScript says if it cannot
 */
export function emitTypes(folder: string): void {
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  const args = [join(typescript, 'bin', 'tsc'), '-p', join(packageFolder, 'tsconfig.types.json'), '--outDir', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The types could not be written:\n${stdout}${stderr}`);
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.d.ts'))) {
    const file = join(folder, path);
    // TypeScript leaves the endings as the sources have them, which only such sources may use.
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(?<=\bfrom '|\bimport\(')(\.{1,2}\/[^']+)\.ts(?=')/g, '$1.js'));
  }
}
