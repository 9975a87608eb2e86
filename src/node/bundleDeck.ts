import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InlineConfig, Rolldown } from 'vite';

const browserFolder = join(dirname(fileURLToPath(import.meta.url)), '..', 'browser');

/** The deck's own code for the browser, each part as one text. */
export interface DeckBundle {
  readonly script: string;
  readonly earlyScript: string;
  readonly stageStyles: string;
}

/** How Vite bundles the browser's code: no file beside it, for browsers of the last years. */
export const bundleConfig: InlineConfig = {
  configFile: false,
  root: browserFolder,
  logLevel: 'warn',
  build: {
    target: ['chrome117', 'edge117', 'firefox121', 'safari17.4'],
    write: false,
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    rolldownOptions: {
      input: { main: join(browserFolder, 'main.ts'), early: join(browserFolder, 'early.ts') },
      output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
    },
  },
};

/** Bundles the scripts and styles of the stage with Vite. */
export async function bundleDeck(): Promise<DeckBundle> {
  const { build } = await import('vite');
  const result = (await build(bundleConfig)) as Rolldown.RolldownOutput;
  const texts = new Map(result.output.map(part => [part.fileName, part.type === 'chunk' ? part.code : String(part.source)]));
  const styles = [...texts].filter(([name]) => name.endsWith('.css')).map(([, text]) => text);
  const [script, early] = ['main.js', 'early.js'].map(name => texts.get(name));
  if (script === undefined || early === undefined || texts.size > 2 + styles.length)
    throw new Error(`The bundle has other parts than expected: ${[...texts.keys()].join(', ')}.`);
  return { script, earlyScript: `(()=>{${early}})()`, stageStyles: styles.join('\n') };
}
