import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { packageFolder } from '../node/package/packageFolder.ts';

/** The library’s pure part as one module, which runs in browsers and in Node.js, and the modules that it was made of, as `packagesOf` takes them. */
export async function bundleLibrary(): Promise<{ readonly script: string; readonly modules: readonly string[] }> {
  const result = (await build({
    configFile: false,
    root: join(packageFolder, 'src'),
    publicDir: false,
    logLevel: 'error',
    build: {
      lib: { entry: join(packageFolder, 'src', 'index.ts'), formats: ['es'], fileName: () => 'index.js' },
      target: ['chrome117', 'edge117', 'firefox121', 'safari17.4', 'node20.19'],
      write: false,
      minify: true,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk, ...others] = result.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error('The bundle of the library has more parts than one.');
  return { script: chunk.code, modules: chunk.moduleIds };
}
