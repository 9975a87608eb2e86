import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { NoBrowserError } from '../node/browser/findBrowser.ts';
import { ensureBrowser } from '../node/browser/installBrowser.ts';
import { pdfFolder } from '../node/kit/kitNames.ts';
import { type PrintOptions, printPdfs } from '../node/print/printPdfs.ts';
import { sourceDate } from '../node/sourceDate.ts';
import { writeWhole } from '../node/writeWhole.ts';
import { exitCodes } from './exitCodes.ts';
import { openWorkshop } from './openWorkshop.ts';
import { type PdfArguments, readPdfArguments } from './pdfChoice.ts';
import { showProblems } from './showProblems.ts';

/** Where `charla pdf` finds the workshop and puts the files, beside what it prints. */
interface Folders {
  readonly root: string;
  readonly out?: string | undefined;
  readonly draft?: boolean;
}

/** Prints what `charla pdf` was asked for, file by file; says so of each, and shows what did not fit. */
export async function printChosen(args: PdfArguments & Folders, open: PrintOptions['open'], signal: AbortSignal): Promise<void> {
  const opened = openWorkshop(args.root, args);
  if (!opened) return;
  const { workshop, assets, source } = opened;
  const orders = readPdfArguments(args, workshop);
  const date = sourceDate(workshop);
  const folder = args.out ?? join(args.root, 'dist', pdfFolder);
  try {
    const browser = await ensureBrowser({ say: line => console.log(`  ${line}`), prefer: 'headless-shell' });
    const problems: Problem[] = [];
    let start = performance.now();
    for await (const printed of printPdfs(workshop, assets, orders, { browser, date, signal, open })) {
      writeWhole(folder, printed.name, printed.bytes);
      problems.push(...printed.problems);
      console.log(`  ${join(folder, printed.name)}  ${Math.ceil(printed.bytes.length / 1000)} kB  ${((performance.now() - start) / 1000).toFixed(1)} s`);
      start = performance.now();
    }
    if (problems.length > 0) console.error(showProblems(problems, source.files));
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    console.error(`The PDFs could not be printed.\n${error.message}`);
    process.exitCode = exitCodes.withoutPdfs;
  }
}
