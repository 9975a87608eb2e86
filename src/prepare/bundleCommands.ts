import { join } from 'node:path';
import { build } from 'vite';
import { packageFolder } from '../node/packageFolder.ts';

/** Bundles the commands and the printer's thread, with all packages that they use, as modules for Node.js into a folder. */
export async function bundleCommands(folder: string): Promise<void> {
  const source = join(packageFolder, 'src');
  await build({
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
        input: { charla: join(source, 'cli', 'charla.ts'), printerThread: join(source, 'node', 'print', 'printerThread.ts') },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}
