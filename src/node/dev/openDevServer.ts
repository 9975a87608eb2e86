import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Findings } from '../../render/deckUpdate.ts';
import { bundleConfig } from '../bundleDeck.ts';
import { contentFolders } from '../readSource.ts';
import { readStyles } from '../readStyles.ts';
import { renderDevPage, renderWaitingPage } from './devPage.ts';
import { type LiveDeck, openLiveDeck, type Tell } from './liveDeck.ts';
import { ignoredIn, watchContent } from './watchContent.ts';

const source = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const locales = join(source, '..', 'locales');
const packages = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), '..');

export interface DevServer {
  /** Where the deck is: `http://localhost:5173/`. */
  readonly address: string;
  readonly findings: () => Findings;
  /** Resolves when the files that were read last are checked too. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface DevServerOptions {
  /** If it is taken, the next one that is free; 0 for any. */
  readonly port: number;
  /** The day of the checks, as `2026-11-22`. */
  readonly today: () => string;
}

/** Serves the deck of a workshop, on this computer only, and keeps the pages that are open in step with its files. */
export async function openDevServer(root: string, { port, today }: DevServerOptions): Promise<DevServer> {
  const { createServer } = await import('vite');
  // Styles of the slides are part of the page; those of the stage are Vite's to watch.
  const watched = [...contentFolders.map(folder => join(root, folder)), join(source, 'styles'), join(source, 'layouts')];
  let send: Tell | undefined;
  const live = openLiveDeck(root, { today, tell: (name, message) => send?.(name, message) });
  await live.refresh();
  const server = await createServer({
    ...bundleConfig,
    appType: 'custom',
    publicDir: false,
    clearScreen: false,
    // All packages are modules already: nothing has to be bundled before the first page, or written beside the packages.
    optimizeDeps: { noDiscovery: true, include: [] },
    server: {
      host: 'localhost',
      port,
      fs: { allow: [source, locales, packages] },
      watch: { ignored: ignoredIn(root, [...watched, source, locales]) },
    },
    plugins: [deckPages(live)],
  });
  send = (event, data) => server.ws.send({ type: 'custom', event, data });
  server.watcher.add([root, ...watched]);
  let refreshed = Promise.resolve();
  watchContent(server.watcher, watched, () => {
    refreshed = live.refresh().catch((error: unknown) => console.error(error));
  });
  await server.listen();
  return { address: server.resolvedUrls?.local[0] ?? '', findings: live.findings, settled: () => refreshed, close: () => server.close() };
}

/** Serves the page, and answers pages that say which revision they show. */
function deckPages(live: LiveDeck): Plugin {
  return {
    name: 'charla-deck',
    configureServer: server => {
      server.ws.on('charla:here', (data, client) => {
        const isNewest = data.revision === (live.shown()?.revision ?? 0);
        if (isNewest) client.send('charla:problems', live.findings());
        else client.send('charla:reload', {});
      });
      server.middlewares.use(async (request, response, next) => {
        if (request.method !== 'GET' || !/^\/(\?|$)/.test(request.url ?? '')) return next();
        try {
          const deck = live.shown();
          const early = deck && (await server.transformRequest('/early.ts'));
          response.setHeader('Content-Type', 'text/html; charset=utf-8').setHeader('Cache-Control', 'no-store');
          response.end(deck ? renderDevPage(deck, early?.code ?? '') : renderWaitingPage(readStyles()));
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
