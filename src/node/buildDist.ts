import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workshop } from '../model/workshop.ts';
import type { Assets } from '../render/assets.ts';
import { NoBrowserError } from './browser/findBrowser.ts';
import { ensureBrowser } from './browser/installBrowser.ts';
import { buildDeck } from './buildDeck.ts';
import { bundleDeck } from './bundleDeck.ts';
import { type OverflowAt, overflowsOf } from './print/overflowsOf.ts';
import { printSlides, slidesPdfs } from './print/printSlides.ts';
import { replaceFolder } from './replaceFolder.ts';

/** The kit's names tell a volunteer what to open, in both languages. */
const deckFile = join('kit', 'START-HERE_EMPIECE-AQUI.html');
export const pdfFolder = join('kit', 'pdf');
const siteFile = join('site', 'index.html');

export interface BuildReport {
  /** Text that does not fit its slide, found while printing. */
  readonly overflows: readonly OverflowAt[];
  /** Why there are no new PDFs, if so. */
  readonly withoutPdfs: string | undefined;
}

/**
 * Builds `dist/`: the kit's deck, the site without notes, and the PDFs; `say` gets a line for each.
 * The folder changes only when all is there; without a browser, the PDFs of the last build stay in it.
 */
export async function buildDist(target: string, workshop: Workshop, assets: Assets, say: (line: string) => void): Promise<BuildReport> {
  let report: BuildReport = { overflows: [], withoutPdfs: undefined };
  await replaceFolder(target, async dist => {
    const write = (file: string, content: string | Uint8Array): void => {
      mkdirSync(join(dist, file, '..'), { recursive: true });
      writeFileSync(join(dist, file), content);
      say(`${file.replaceAll('\\', '/')}  ${Math.ceil(content.length / 1000)} kB`);
    };
    // The bundler and the browser each keep a core busy.
    const [, printed] = await Promise.all([
      bundleDeck().then(bundle => {
        write(deckFile, buildDeck(workshop, assets, bundle, { notes: true }));
        write(siteFile, buildDeck(workshop, assets, bundle, { notes: false }));
      }),
      printAll(workshop, assets, say, (name, bytes) => write(join(pdfFolder, name), bytes)),
    ]);
    report = printed;
    const earlier = join(target, pdfFolder);
    if (printed.withoutPdfs !== undefined && existsSync(earlier)) cpSync(earlier, join(dist, pdfFolder), { recursive: true });
  });
  return report;
}

async function printAll(
  workshop: Workshop,
  assets: Assets,
  say: (line: string) => void,
  write: (name: string, bytes: Uint8Array) => void,
): Promise<BuildReport> {
  try {
    const browser = await ensureBrowser({ say, prefer: 'headless-shell' });
    const overflows: OverflowAt[] = [];
    for await (const pdf of printSlides(workshop, assets, slidesPdfs(workshop.languages), browser)) {
      write(pdf.name, pdf.bytes);
      overflows.push(...overflowsOf(pdf));
    }
    return { overflows, withoutPdfs: undefined };
  } catch (error) {
    if (error instanceof NoBrowserError) return { overflows: [], withoutPdfs: error.message };
    throw error;
  }
}
