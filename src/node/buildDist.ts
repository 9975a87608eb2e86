import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { Workshop } from '../model/workshop.ts';
import type { Assets } from '../render/assets.ts';
import { NoBrowserError } from './browser/findBrowser.ts';
import { ensureBrowser } from './browser/installBrowser.ts';
import { buildDeck } from './buildDeck.ts';
import { bundleDeck } from './bundleDeck.ts';
import { deckName, kitFolder, pdfFolder, readMeName, zipName } from './kit/kitNames.ts';
import { readMe } from './kit/readMe.ts';
import { zipFolder } from './kit/zipFolder.ts';
import { kitOrders } from './print/orders.ts';
import { printPdfs } from './print/printPdfs.ts';
import { replaceFolder } from './replaceFolder.ts';
import { sourceDate } from './sourceDate.ts';

const siteFile = join('site', 'index.html');

export interface BuildReport {
  /** Text that does not fit its slide or page, found while printing. */
  readonly problems: readonly Problem[];
  /** Why there are no new PDFs, if so. */
  readonly withoutPdfs: string | undefined;
}

export interface BuildOptions {
  /** Gets a line for each file. */
  readonly say: (line: string) => void;
  /** Ends the build, and leaves the folder as it was. */
  readonly signal?: AbortSignal | undefined;
}

type Write = (file: string, content: string | Uint8Array) => void;

/**
 * Builds `dist/`: the kit with the deck, the PDFs and a page to read first, the same as one ZIP file, and the site without notes.
 * The folder changes only when all is there; without a browser, the PDFs of the last build stay in it.
 */
export async function buildDist(target: string, workshop: Workshop, assets: Assets, { say, signal }: BuildOptions): Promise<BuildReport> {
  let report: BuildReport = { problems: [], withoutPdfs: undefined };
  const date = sourceDate(workshop);
  const build = async (dist: string): Promise<void> => {
    let start = performance.now();
    const write: Write = (file, content) => {
      mkdirSync(join(dist, file, '..'), { recursive: true });
      writeFileSync(join(dist, file), content);
      say(`${file.replaceAll('\\', '/')}  ${Math.ceil(Buffer.byteLength(content) / 1000)} kB  ${((performance.now() - start) / 1000).toFixed(1)} s`);
      start = performance.now();
    };
    // The bundler and the browser each keep a core busy. Both are waited for, so that neither writes into a folder that is given up.
    const [bundled, printed] = await Promise.allSettled([
      bundleDeck().then(bundle => {
        write(join(kitFolder, deckName), buildDeck(workshop, assets, bundle, { notes: true }));
        write(siteFile, buildDeck(workshop, assets, bundle, { notes: false }));
      }),
      printKit(workshop, assets, date, { say, signal }, write),
    ]);
    signal?.throwIfAborted();
    for (const part of [printed, bundled]) if (part.status === 'rejected') throw part.reason;
    if (printed.status === 'fulfilled') report = printed.value;
    const earlier = join(target, pdfFolder);
    if (report.withoutPdfs !== undefined && existsSync(earlier)) cpSync(earlier, join(dist, pdfFolder), { recursive: true });
    write(join(kitFolder, readMeName), readMe(workshop));
    write(zipName, await zipFolder(join(dist, kitFolder), `${workshop.id}-kit`, date));
    // Once files take their places, nothing stops that any more.
    signal?.throwIfAborted();
  };
  await replaceFolder(target, build, { last: join(kitFolder, deckName), say });
  return report;
}

async function printKit(workshop: Workshop, assets: Assets, date: Date, { say, signal }: BuildOptions, write: Write): Promise<BuildReport> {
  try {
    const browser = await ensureBrowser({ say, prefer: 'headless-shell' });
    const problems: Problem[] = [];
    for await (const pdf of printPdfs(workshop, assets, kitOrders(workshop), { browser, date, signal })) {
      write(join(pdfFolder, pdf.name), pdf.bytes);
      problems.push(...pdf.problems);
    }
    return { problems, withoutPdfs: undefined };
  } catch (error) {
    if (error instanceof NoBrowserError) return { problems: [], withoutPdfs: error.message };
    throw error;
  }
}
