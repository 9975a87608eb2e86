import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { NoBrowserError } from '../node/browser/findBrowser.ts';
import { ensureBrowser } from '../node/browser/installBrowser.ts';
import { pdfFolder } from '../node/kit/kitNames.ts';
import { printPdfs } from '../node/print/printPdfs.ts';
import type { StartedPrinter } from '../node/print/startPrinter.ts';
import { sourceDate } from '../node/sourceDate.ts';
import { writeWhole } from '../node/writeWhole.ts';
import { exitCodes } from './exitCodes.ts';
import { interruptible } from './interruption.ts';
import { openWorkshop } from './openWorkshop.ts';
import { type PdfArguments, readPdfArguments } from './pdfChoice.ts';
import { showProblems } from './showProblems.ts';

/** Where `charla pdf` finds the workshop and puts the files, beside what it prints. */
interface Folders {
  readonly root: string;
  readonly out?: string | undefined;
  readonly draft?: boolean;
}

/** Prints what `charla pdf` was asked for, file by file; says so of each, and shows what did not fit. Reading the workshop ends at once by Ctrl+C, printing after the browser. */
export async function printChosen(args: PdfArguments & Folders, printer: StartedPrinter): Promise<void> {
  const opened = openWorkshop(args.root, args);
  if (!opened) return;
  const { workshop, assets, source } = opened;
  const orders = readPdfArguments(args, workshop);
  const date = sourceDate(workshop);
  const folder = args.out ?? join(args.root, 'dist', pdfFolder);
  const print = async (signal: AbortSignal): Promise<void> => {
    const browser = await ensureBrowser({ say: line => console.log(`  ${line}`), prefer: 'headless-shell' });
    const problems: Problem[] = [];
    let start = performance.now();
    for await (const printed of printPdfs(workshop, assets, orders, { browser, date, signal, open: printer.open })) {
      writeWhole(folder, printed.name, printed.bytes);
      problems.push(...printed.problems);
      console.log(`  ${join(folder, printed.name)}  ${Math.ceil(printed.bytes.length / 1000)} kB  ${((performance.now() - start) / 1000).toFixed(1)} s`);
      start = performance.now();
    }
    if (problems.length > 0) console.error(showProblems(problems, source.files));
  };
  try {
    await interruptible(signal => print(signal).finally(printer.close));
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    console.error(`The PDFs could not be printed.\n${error.message}`);
    process.exitCode = exitCodes.withoutPdfs;
  }
}
