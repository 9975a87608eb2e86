import { join } from 'node:path';
import { defineCommand } from 'citty';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { pdfFolder } from '../../kit/kitNames.ts';
import { refuseUnwritable, writeWhole } from '../../node/changes/writeWhole.ts';
import { printAhead } from '../../node/print/printAhead.ts';
import type { PrintedPdf } from '../../node/print/printPdfs.ts';
import { type StartedPrinter, startPrinter } from '../../node/print/startPrinter.ts';
import { sourceDate } from '../../node/workshop/sourceDate.ts';
import { draftArgument, messagesArgument, rootArgument } from '../arguments.ts';
import { interruptible } from '../interruption.ts';
import { describeAll, messageLanguageOf } from '../messages.ts';
import { type OpenedWorkshop, openUnchecked, type UncheckedWorkshop } from '../openWorkshop.ts';
import { type PdfArguments, readPdfArguments } from '../pdfArguments.ts';
import { showProblems } from '../reporters/text.ts';

export const pdf = defineCommand({
  meta: { name: 'pdf', description: 'Print PDFs (slides, guide, handouts, forms) without building the deck' },
  args: {
    ...rootArgument,
    ...messagesArgument,
    ...draftArgument,
    kind: {
      type: 'string',
      description: 'What to print: slides (the default), kit, all, or names separated by commas; an unknown name lists them',
      valueHint: 'handout',
    },
    lang: { type: 'string', description: 'Languages in each PDF: es, or en,es for both together', valueHint: 'es' },
    length: { type: 'string', description: 'Length of the session in minutes; slides that are not part of it are left out', valueHint: '20' },
    paper: { type: 'string', description: 'Paper size: letter (the default), a4, or letter,a4', valueHint: 'a4' },
    room: { type: 'string', description: 'Languages of the slides shown in the facilitator’s guide; by default, the guide’s own', valueHint: 'en,es' },
    out: { type: 'string', description: 'Folder for the PDFs; by default, dist/kit/pdf in the workshop’s folder', valueHint: 'folder' },
  },
  run: ({ args }) => printChosen(args, startPrinter),
});

/** Where `charla pdf` finds the workshop and puts the files, beside what it prints. */
interface Folders {
  readonly root: string;
  readonly out?: string | undefined;
  readonly draft?: boolean;
  readonly messages?: string | undefined;
}

/**
 * Prints what `charla pdf` was asked for, file by file; says so of each, and shows what did not fit. The browser starts while the workshop is read, and
 * prints while it is checked; if that finds errors, nothing is written.
 * @param start begins to start the browser
 */
export async function printChosen(args: PdfArguments & Folders, start: () => StartedPrinter): Promise<void> {
  const printer = start();
  try {
    const unchecked = openUnchecked(args.root, args);
    if (unchecked) await printWorkshop(unchecked, args, printer);
  } finally {
    await printer.close();
  }
}

async function printWorkshop({ workshop, assets: read, check }: UncheckedWorkshop, args: PdfArguments & Folders, printer: StartedPrinter): Promise<void> {
  const language = messageLanguageOf(args.messages);
  const orders = readPdfArguments(args, workshop);
  const date = sourceDate(workshop);
  const folder = args.out ?? join(args.root, 'dist', pdfFolder);
  refuseUnwritable(folder);
  const assets = read();
  await interruptible(checkAndPrint);

  async function checkAndPrint(signal: AbortSignal): Promise<void> {
    const printing = await printAhead(workshop, assets, orders, { date, signal, say: line => console.log(`  ${line}`) }, printer);
    try {
      const opened = check();
      if (opened) await write(printing.pdfs(), opened);
    } finally {
      await printing.stop();
    }
  }

  async function write(pdfs: AsyncGenerator<PrintedPdf>, { source }: OpenedWorkshop): Promise<void> {
    const diagnostics: Diagnostic[] = [];
    let begun = performance.now();
    for await (const printed of pdfs) {
      writeWhole(folder, printed.name, printed.bytes);
      diagnostics.push(...printed.diagnostics);
      console.log(`  ${join(folder, printed.name)}  ${Math.ceil(printed.bytes.length / 1000)} kB  ${((performance.now() - begun) / 1000).toFixed(1)} s`);
      begun = performance.now();
    }
    if (diagnostics.length > 0) console.error(showProblems(describeAll(diagnostics, language), source.files, { language }));
  }
}
