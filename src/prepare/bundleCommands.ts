import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { packageFolder } from '../node/package/packageFolder.ts';

/**
 * Bundles the commands, the library's part for Node.js and the threads that print and scale pictures, with all packages that they use, as modules into a folder.
 * Gives the modules that they were made of, as `packagesOf` takes them.
 */
export async function bundleCommands(folder: string): Promise<readonly string[]> {
  const source = join(packageFolder, 'src');
  const result = (await build({
    configFile: false,
    root: source,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node20.19',
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      rolldownOptions: {
        input: {
          charla: join(source, 'cli', 'main.ts'),
          node: join(source, 'node', 'index.ts'),
          printerThread: join(source, 'node', 'print', 'printerThread.ts'),
          pictureThread: join(source, 'node', 'images', 'pictureThread.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return result.output.flatMap(part => (part.type === 'chunk' ? part.moduleIds : []));
}
