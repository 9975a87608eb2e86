import { createServer } from 'vite';
import { devCommand } from '../cli/dev.ts';
import { runCharla } from '../cli/runCharla.ts';
import type { ClientSources } from '../node/dev/openDevServer.ts';
import { packageFolder } from '../node/packageFolder.ts';
import { bundleConfig } from './bundleClient.ts';

/** `npm run dev` in this repository: the same server, with the client as the sources that it is made from, for those who change it. */
await runCharla(['dev', ...process.argv.slice(2)], { dev: async () => devCommand(openSources) });

async function openSources(): Promise<ClientSources> {
  const vite = await createServer({
    ...bundleConfig,
    appType: 'custom',
    publicDir: false,
    clearScreen: false,
    // All packages are modules already: nothing has to be bundled before the first page, or written beside the packages.
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, fs: { allow: [packageFolder] }, hmr: true },
  });
  return {
    tags: page => `<script type="module" src="/@vite/client"></script><script type="module" src="/dev/${page === 'deck' ? 'deck' : 'waiting'}.ts"></script>`,
    serve: (request, response, next) => {
      // Vite would open a file in the editor for whoever asks.
      if (/^\/__/.test(request.url ?? '')) next();
      else vite.middlewares(request, response, next);
    },
    close: () => vite.close(),
  };
}
