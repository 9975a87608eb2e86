import { createServer } from 'vite';
import type { ClientSources } from '../node/dev/openDevServer.ts';
import { packageFolder } from '../node/package/packageFolder.ts';
import { bundleConfig } from './bundleClient.ts';

/**
 * In place of Vite's own client, which opens a socket that any program on this computer may write to: only what styles need from it.
 * The names are those that Vite's transforms import.
 */
const ownClient = `const sheets = new Map();
export function updateStyle(id, text) {
  const sheet = sheets.get(id) ?? document.head.appendChild(document.createElement('style'));
  sheets.set(id, sheet);
  sheet.textContent = text;
}
export function removeStyle(id) {
  sheets.get(id)?.remove();
  sheets.delete(id);
}
export const createHotContext = () => ({ accept() {}, prune() {} });
export const injectQuery = address => address;
`;

/** The client as its sources, by Vite, for those who change them; a page loads again when one has changed. */
export async function openClientSources(): Promise<ClientSources> {
  const vite = await createServer({
    ...bundleConfig,
    appType: 'custom',
    publicDir: false,
    clearScreen: false,
    // All packages are modules already: nothing has to be bundled before the first page, or written beside the packages.
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, fs: { allow: [packageFolder] }, hmr: false, ws: false },
  });
  return {
    tags: page => `<script type="module" src="/dev/${page === 'deck' ? 'deck' : 'waiting'}.ts"></script>`,
    serve: (request, response, next) => {
      const path = request.url ?? '';
      if (path.startsWith('/@vite/client')) response.setHeader('Content-Type', 'text/javascript; charset=utf-8').end(ownClient);
      // Vite would open a file in the editor at anyone’s request.
      else if (path.startsWith('/__')) next();
      else vite.middlewares(request, response, next);
    },
    onChange: listener => void vite.watcher.on('change', listener),
    close: () => vite.close(),
  };
}
