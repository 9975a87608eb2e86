import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFolder } from '../node/package/packageFolder.ts';
import { emitTypes } from './emitTypes.ts';
import { runNpm } from './runNpm.ts';

/** What those who install the package need of its `package.json`. Scripts are for this repository: npm would ask whoever installs it whether they may run. */
const kept = ['name', 'version', 'private', 'description', 'keywords', 'license', 'repository', 'type', 'bin', 'exports', 'files', 'engines'];

/** Files that npm packs by themselves, beside those of `files`. */
const always = ['README.md', 'LICENSE'];

/** What npm reports about an archive that it made: https://docs.npmjs.com/cli/v11/commands/npm-pack#json */
export interface Packed {
  readonly filename: string;
  /** In bytes. */
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

/**
 * Makes the archive that people install, with what is in `lib/` now, in a folder that is there.
 * @throws with what npm says if it does not make one
 */
export function packPackage(destination: string): Packed {
  const staging = mkdtempSync(join(tmpdir(), 'charla-package-'));
  try {
    const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as Record<string, unknown> & { readonly files: readonly string[] };
    for (const path of [...manifest.files, ...always]) cpSync(join(packageFolder, path), join(staging, path), { recursive: true });
    emitTypes(join(staging, 'lib', 'types'));
    const own = Object.fromEntries(kept.flatMap(key => (key in manifest ? [[key, manifest[key]]] : [])));
    writeFileSync(join(staging, 'package.json'), `${JSON.stringify(own, undefined, 2)}\n`);
    const [packed] = JSON.parse(runNpm(staging, ['pack', '--json', '--pack-destination', destination])) as [Packed];
    return packed;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
