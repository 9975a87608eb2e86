import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { buildDeck } from '../../kit/buildDeck.ts';
import { licensesText, printedKinds, zipFolderName } from '../../kit/buildKit.ts';
import { deckName, kitFolder, licensesName, pdfFolder, readMeName, siteFile, zipName } from '../../kit/kitNames.ts';
import { readMe } from '../../kit/readMe.ts';
import type { Workshop } from '../../model/workshop.ts';
import type { Assets } from '../../render/assets.ts';
import { replaceFolder } from '../changes/replaceFolder.ts';
import { NoBrowserError } from '../chromium/findBrowser.ts';
import { readEngine } from '../package/prepared.ts';
import type { PrintingAhead } from '../print/printAhead.ts';
import { sourceDate } from '../workshop/sourceDate.ts';
import { kitSizeProblems } from './kitSizeProblems.ts';
import { type ListedPicture, pictureLine } from './listPictures.ts';
import { zipFolder } from './zipFolder.ts';

export interface BuildReport {
  /** Text that does not fit its slide or page, found while printing, and a kit that is too large. */
  readonly diagnostics: readonly Diagnostic[];
  /** The pictures in each new PDF, by its name. */
  readonly inPdfs: ReadonlyMap<string, readonly string[]>;
  /** Why there are no new PDFs, if they were asked for. */
  readonly withoutPdfs: string | undefined;
}

export interface BuildOptions {
  /** Gets a line for each file. */
  readonly say: (line: string) => void;
  /** The pictures that are in it, which are listed, and named if they make it too large. */
  readonly pictures: readonly ListedPicture[];
  /** The kit's PDFs, which are being printed already; without it there are none. */
  readonly printing?: PrintingAhead | undefined;
  /** Ends the build, and leaves the folder as it was. */
  readonly signal?: AbortSignal | undefined;
}

type Write = (file: string, content: string | Uint8Array) => void;

/**
 * Builds `dist/`: the kit with the deck, the PDFs and a page to read first, the same as one ZIP file, and the site without notes.
 * The folder changes only when all is there; without a browser, the PDFs of the last build stay in it. Where none are asked for, it has none:
 * those of an earlier text would be handed out with it.
 */
export async function buildDist(target: string, workshop: Workshop, assets: Assets, { say, pictures, printing, signal }: BuildOptions): Promise<BuildReport> {
  let report: BuildReport = nothingPrinted;
  const date = sourceDate(workshop);
  const engine = readEngine();
  const build = async (dist: string): Promise<void> => {
    let start = performance.now();
    const write: Write = (file, content) => {
      mkdirSync(join(dist, file, '..'), { recursive: true });
      writeFileSync(join(dist, file), content);
      say(`${file.replaceAll('\\', '/')}  ${Math.ceil(Buffer.byteLength(content) / 1000)} kB  ${((performance.now() - start) / 1000).toFixed(1)} s`);
      start = performance.now();
    };
    for (const picture of pictures) say(pictureLine(picture));
    write(join(kitFolder, deckName), await buildDeck(workshop, assets, engine, { notes: true }));
    write(siteFile, await buildDeck(workshop, assets, engine, { notes: false }));
    if (printing) report = await writePdfs(printing, write);
    signal?.throwIfAborted();
    const earlier = join(target, pdfFolder);
    if (report.withoutPdfs !== undefined && existsSync(earlier)) cpSync(earlier, join(dist, pdfFolder), { recursive: true });
    write(join(kitFolder, readMeName), readMe(workshop, assets.words, printedKinds(workshop, namesIn(join(dist, pdfFolder)))));
    write(join(kitFolder, licensesName), licensesText(engine));
    const zip = await zipFolder(join(dist, kitFolder), zipFolderName(workshop), date);
    write(zipName, zip);
    report = {
      ...report,
      diagnostics: [...report.diagnostics, ...kitSizeProblems(zip, pictures, report.withoutPdfs === undefined ? report.inPdfs : undefined)],
    };
    // Once files take their places, nothing stops that any more.
    signal?.throwIfAborted();
  };
  await replaceFolder(target, build, { last: join(kitFolder, deckName), say });
  return report;
}

/** The PDFs in the kit’s folder, whichever build printed them. */
const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

const nothingPrinted: BuildReport = { diagnostics: [], inPdfs: new Map(), withoutPdfs: undefined };

async function writePdfs(printing: PrintingAhead, write: Write): Promise<BuildReport> {
  try {
    const diagnostics: Diagnostic[] = [];
    const inPdfs = new Map<string, readonly string[]>();
    for await (const pdf of printing.pdfs()) {
      write(join(pdfFolder, pdf.name), pdf.bytes);
      diagnostics.push(...pdf.diagnostics);
      inPdfs.set(pdf.name, pdf.pictures);
    }
    return { diagnostics, inPdfs, withoutPdfs: undefined };
  } catch (error) {
    if (error instanceof NoBrowserError) return { ...nothingPrinted, withoutPdfs: error.message };
    throw error;
  }
}
