import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { html } from '../../markup/html.ts';
import { picturePaths } from '../../model/picturePaths.ts';
import type { Workshop } from '../../model/workshop.ts';
import type { Assets } from '../../render/assets.ts';
import { type PdfOrder, pdfName } from '../../render/documents/orders.ts';
import type { Printout } from '../../render/documents/printout.ts';
import { finishPdf, prepareFinishing } from './finishing/finishPdf.ts';
import { imagesForPaper } from './imagesForPaper.ts';
import { openLayoutProblems } from './layoutProblems.ts';
import type { RawPdf } from './openPrinter.ts';
import { type LaneJob, type LaneOptions, openLanes, type PrintedAhead } from './printLanes.ts';

/** Who the files are by, as in the license. */
const author = 'The Charla authors';

export interface PrintedPdf {
  /** For example `slides-en-es.pdf`. */
  readonly name: string;
  readonly order: PdfOrder;
  readonly bytes: Uint8Array;
  /** The pictures that are in it, from the folder `slides/`. */
  readonly pictures: readonly string[];
  /** Text that does not fit its slide or page, and characters that no font has, unless an earlier PDF had the same. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface PrintOptions extends LaneOptions {
  /** The date in the files; see `sourceDate`. */
  readonly date: Date;
  /** Adds what the browser leaves out; a test that needs no PDF replaces it. */
  readonly finish?: typeof finishPdf;
}

const printing: LaneJob<RawPdf> = {
  run: (printer, printout) => printer.print(printout),
  diedTwice: pdf => ({ doing: `printing ${pdf}`, kept: 'Files finished before this were kept.' }),
};

/**
 * Prints PDFs, and gives each as soon as it is finished, in their order. It begins with the first when it is first asked for one, and prints on while
 * nobody asks, in as many browsers at once as `lanes` says. A browser that ends by itself is started once more for the same PDF; if it ends again,
 * throws a `PrintError`.
 */
export async function* printPdfs(workshop: Workshop, assets: Assets, orders: readonly PdfOrder[], options: PrintOptions): AsyncGenerator<PrintedPdf> {
  const { date, signal, finish = finishPdf } = options;
  if (finish === finishPdf) prepareFinishing();
  const all = picturePaths(workshop, assets.images, { notes: true });
  const layoutProblems = openLayoutProblems(workshop);
  const lanes = openLanes(workshop, { ...assets, images: imagesForPaper(assets.images) }, orders, printing, options);
  try {
    for (let next = lanes.next(); next; next = lanes.next()) yield await finished(await next);
  } finally {
    await lanes.close();
  }

  async function finished({ order, printout, raw, release }: PrintedAhead<RawPdf>): Promise<PrintedPdf> {
    const { title, languages } = printout;
    const subject = languages.map(language => workshop.description[language]?.text).join(' · ');
    const bytes = await finish(raw.bytes, { title, author, subject, languages, headings: raw.headings, date });
    release();
    signal?.throwIfAborted();
    return { name: pdfName(order), order, bytes, pictures: all.filter(path => isIn(path, printout)), diagnostics: layoutProblems(raw, order) };
  }
}

/** Whether a printout shows a picture, as `pictureToHtml` writes it. */
const isIn = (path: string, { body }: Printout): boolean => body.text.includes(html`data-picture="${path}"`.text);
