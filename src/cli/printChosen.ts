import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { ensureBrowser } from '../node/chromium/installBrowser.ts';
import { pdfFolder } from '../node/kit/kitNames.ts';
import { printPdfs } from '../node/print/printPdfs.ts';
import type { StartedPrinter } from '../node/print/startPrinter.ts';
import { sourceDate } from '../node/sourceDate.ts';
import { refuseUnwritable, writeWhole } from '../node/writeWhole.ts';
import { interruptible } from './interruption.ts';
import { describeAll } from './messages.ts';
import { type OpenedWorkshop, openUnchecked } from './openWorkshop.ts';
import { type PdfArguments, readPdfArguments } from './pdfChoice.ts';
import { showProblems } from './showProblems.ts';

/** Where `charla pdf` finds the workshop and puts the files, beside what it prints. */
interface Folders {
  readonly root: string;
  readonly out?: string | undefined;
  readonly draft?: boolean;
}

/**
 * Prints what `charla pdf` was asked for, file by file; says so of each, and shows what did not fit. Reading the workshop ends at once by Ctrl+C,
 * printing after the browser.
 * @param start begins to start the browser: when all arguments are known to be right, and while the workshop is still to be checked
 */
export async function printChosen(args: PdfArguments & Folders, start: () => StartedPrinter): Promise<void> {
  const unchecked = openUnchecked(args.root, args);
  if (!unchecked) return;
  const orders = readPdfArguments(args, unchecked.workshop);
  const date = sourceDate(unchecked.workshop);
  const folder = args.out ?? join(args.root, 'dist', pdfFolder);
  refuseUnwritable(folder);
  const printer = start();
  try {
    const opened = unchecked.check();
    if (!opened) return;
    await interruptible(signal => print(opened, signal).finally(printer.close));
  } finally {
    await printer.close();
  }

  async function print({ workshop, assets, source }: OpenedWorkshop, signal: AbortSignal): Promise<void> {
    const browser = await ensureBrowser({ say: line => console.log(`  ${line}`), prefer: 'headless-shell' });
    const diagnostics: Diagnostic[] = [];
    let begun = performance.now();
    for await (const printed of printPdfs(workshop, assets, orders, { browser, date, signal, open: printer.open })) {
      writeWhole(folder, printed.name, printed.bytes);
      diagnostics.push(...printed.diagnostics);
      console.log(`  ${join(folder, printed.name)}  ${Math.ceil(printed.bytes.length / 1000)} kB  ${((performance.now() - begun) / 1000).toFixed(1)} s`);
      begun = performance.now();
    }
    if (diagnostics.length > 0) console.error(showProblems(describeAll(diagnostics), source.files));
  }
}
