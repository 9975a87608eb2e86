import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { watch } from 'chokidar';
import type { DescribeOptions } from '../../diagnostics/describeDiagnostic.ts';
import type { DevMessages, Findings } from '../../render/deckUpdate.ts';
import { besideBetween } from '../../render/guideBeside.ts';
import { type PreparedFile, preparedFiles, readPrepared } from '../package/prepared.ts';
import { contentFolders } from '../workshop/readSource.ts';
import { renderDevPage, renderWaitingPage } from './devPage.ts';
import { type LiveDeck, openLiveDeck } from './liveDeck.ts';
import type { LiveFit } from './liveFit.ts';
import { isOwn, pathOf, protect } from './ownRequests.ts';
import { ignoredIn, watchContent } from './watchContent.ts';

export interface DevServer {
  /** Where the deck is: `http://localhost:5173/k3v…/`, with the token that nobody else knows. */
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
  /** How problems are put into words, in English if not given. */
  readonly messages?: DescribeOptions;
  /** Part of the address, so that no other page or program on this computer can guess it: letters, digits, `-` and `_`. */
  readonly token: string;
  /** Measures whether everything fits; it is closed with the server. */
  readonly fit?: LiveFit | undefined;
  /** In Charla's own repository, serves the client's sources to those who change them. */
  readonly client?: ClientSources | undefined;
}

/** The client as the sources that it is made from. */
export interface ClientSources {
  /** Elements that load it, for the deck or for the page while there is none. */
  readonly tags: (page: 'deck' | 'waiting') => string;
  /** Answers requests for what those elements load; calls `next` for all else. */
  readonly serve: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** Calls the listener each time that a source has changed: pages load again. */
  readonly onChange: (listener: () => void) => void;
  readonly close: () => Promise<void>;
}

/** Files of the client that a page loads, by their names in its address. */
const clientFiles: Readonly<Record<string, PreparedFile>> = Object.fromEntries(
  (['liveClient', 'liveStyles', 'waitingClient', 'waitingStyles'] as const).map(file => [preparedFiles[file], file]),
);

/** How many ports are tried, from the one that was asked for. */
const ports = 50;

/** How often a quiet connection is written to, in ms, so that no proxy closes it. */
const heartbeat = 20_000;

/**
 * Serves the deck of a workshop, on this computer only, and keeps the pages that are open in step with its files. Pages only listen: there is
 * no message to the server. A page of another origin knows no address here, and would be refused with one.
 */
export async function openDevServer(root: string, { port, today, token, client, messages, fit }: DevServerOptions): Promise<DevServer> {
  const pages = new Set<ServerResponse>();
  const live = openLiveDeck(root, {
    today,
    ...(messages && { messages }),
    fit,
    tell: (name, message) => pages.forEach(page => void tell(page, name, message)),
  });
  const watched = contentFolders.map(folder => join(root, folder));
  const watcher = watch([root, ...watched], { ignored: ignoredIn(root, watched), ignoreInitial: true, followSymlinks: false });
  let refreshed = live.refresh();
  watchContent(watcher, watched, () => {
    refreshed = live.refresh().catch((error: unknown) => console.error(error));
  });
  await refreshed;

  const base = `/${token}/`;
  const server = createServer((request, response) => {
    protect(response);
    const path = pathOf(request);
    if (!isOwn(request) || path === undefined)
      return refuse(response, 403, 'This page is only for the computer that serves it. Open the address that the command printed.');
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'This address only serves pages; nothing can be sent to it.');
    if (path.startsWith(base)) return answer(path.slice(base.length), request, response);
    const unknown = (): void => refuse(response, 404, 'Open the full address that the command printed, with the code after the number.');
    return client ? client.serve(request, response, unknown) : unknown();
  });
  // A request that is not HTTP ends only its own connection.
  server.on('clientError', (_, socket) => socket.destroy());

  const answer = (name: string, request: IncomingMessage, response: ServerResponse): void => {
    const file = clientFiles[name];
    if (name === '') send(response, 'text/html', page(live, client));
    else if (name === 'events') listen(request, response);
    else if (file) send(response, name.endsWith('.css') ? 'text/css' : 'text/javascript', readPrepared(file));
    else refuse(response, 404, 'There is no file with that name.');
  };
  const listen = (request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    pages.add(response);
    response.on('close', () => pages.delete(response));
    const known = Number(new URL(request.url ?? '', 'http://localhost').searchParams.get('revision'));
    const shown = live.shown();
    if (known === (shown?.revision ?? 0)) {
      tell(response, 'charla:problems', live.findings());
      if (shown) tell(response, 'charla:guide', besideBetween(undefined, shown.guide));
    } else tell(response, 'charla:reload', {});
  };
  client?.onChange(() => pages.forEach(page => void tell(page, 'charla:reload', {})));
  const beat = setInterval(() => pages.forEach(page => void page.write(':\n\n')), heartbeat);
  const taken = await listenFrom(port);

  return {
    address: `http://localhost:${taken}${base}`,
    findings: live.findings,
    settled: () => refreshed,
    close: async () => {
      clearInterval(beat);
      for (const page of pages) page.end();
      server.closeAllConnections();
      await Promise.all([new Promise(resolve => server.close(resolve)), watcher.close(), client?.close(), fit?.close()]);
    },
  };

  async function listenFrom(first: number): Promise<number> {
    for (let tried = first; ; tried++) {
      try {
        return await new Promise<number>((resolve, reject) => {
          server.once('error', reject);
          server.listen(tried, '127.0.0.1', () => {
            server.off('error', reject);
            const address = server.address();
            resolve(typeof address === 'object' && address ? address.port : tried);
          });
        });
      } catch (error) {
        const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
        if (!isTaken || tried >= first + ports) throw error;
      }
    }
  }
}

function page(live: LiveDeck, client: ClientSources | undefined): string {
  const deck = live.shown();
  return deck ? renderDevPage(deck, client?.tags('deck')) : renderWaitingPage(client?.tags('waiting'));
}

function send(response: ServerResponse, type: string, text: string): void {
  response.setHeader('Content-Type', `${type}; charset=utf-8`).end(text);
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.statusCode = status;
  send(response, 'text/plain', `${reason}\n`);
}

/** https://html.spec.whatwg.org/multipage/server-sent-events.html */
function tell<Name extends keyof DevMessages>(page: ServerResponse, name: Name, message: DevMessages[Name]): void {
  page.write(`event: ${name}\ndata: ${JSON.stringify(message)}\n\n`);
}
