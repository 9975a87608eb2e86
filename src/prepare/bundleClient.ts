import { join } from 'node:path';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { packageFolder } from '../node/package/packageFolder.ts';
import type { PreparedFile } from '../node/package/prepared.ts';

const client = join(packageFolder, 'src', 'client');

/** How Vite bundles the browser's code: no file beside it, for browsers of the last years. */
export const bundleConfig: InlineConfig = {
  configFile: false,
  root: client,
  // Shows only what went wrong.
  logLevel: 'error',
  build: {
    target: ['chrome117', 'edge117', 'firefox121', 'safari17.4'],
    write: false,
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
  },
};

/** Files of `lib/`, and the modules that they were made of, as `packagesOf` takes them. */
interface Client {
  readonly files: ReadonlyMap<PreparedFile, string>;
  readonly modules: readonly string[];
}

/** What the browser runs: the deck's client, and the same for the development server. */
export async function bundleClient(): Promise<Client> {
  const bundles = await Promise.all(['main.ts', 'early.ts', 'dev/deck.ts', 'dev/waiting.ts'].map(bundle));
  const [main, early, live, waiting] = bundles;
  const files = new Map<PreparedFile, string>([
    ['client', main?.script ?? ''],
    ['clientStyles', main?.styles ?? ''],
    ['earlyClient', `(()=>{${early?.script}})()`],
    ['liveClient', live?.script ?? ''],
    ['liveStyles', live?.styles ?? ''],
    ['waitingClient', waiting?.script ?? ''],
    ['waitingStyles', waiting?.styles ?? ''],
  ]);
  return { files, modules: bundles.flatMap(each => each.modules) };
}

/** One script with all that it imports, and the styles of all of it. */
async function bundle(entry: string): Promise<{ readonly script: string; readonly styles: string; readonly modules: readonly string[] }> {
  const input = { entry: join(client, entry) };
  const output = { entryFileNames: 'entry.js', assetFileNames: '[name][extname]', codeSplitting: false } as const;
  const result = (await build({ ...bundleConfig, build: { ...bundleConfig.build, rolldownOptions: { input, output } } })) as Rolldown.RolldownOutput;
  const texts = new Map(result.output.map(part => [part.fileName, part.type === 'chunk' ? part.code : String(part.source)]));
  const styles = [...texts].filter(([name]) => name.endsWith('.css'));
  const script = texts.get('entry.js');
  if (script === undefined || texts.size > 1 + styles.length)
    throw new Error(`The bundle of ${entry} has other parts than expected: ${[...texts.keys()].join(', ')}.`);
  const modules = result.output.flatMap(part => (part.type === 'chunk' ? part.moduleIds : []));
  return { script, styles: styles.map(([, text]) => text).join('\n'), modules };
}
