import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Workshop } from '../../model/workshop.ts';
import type { Assets } from '../../render/assets.ts';
import { type PdfOrder, pdfName } from '../../render/documents/orders.ts';
import { finishPdf, prepareFinishing } from './finishing/finishPdf.ts';
import { fontProblems } from './fontProblems.ts';
import { overflowProblems } from './overflowProblems.ts';
import { type LaneOptions, openLanes, type PrintedAhead } from './printLanes.ts';

/** Who the files are by, as in the license. */
const author = 'The Charla authors';

export interface PrintedPdf {
  /** For example `slides-en-es.pdf`. */
  readonly name: string;
  readonly order: PdfOrder;
  readonly bytes: Uint8Array;
  /** Text that does not fit its slide or page, and characters that no font has, unless an earlier PDF lacked the same. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface PrintOptions extends LaneOptions {
  /** The date in the files; see `sourceDate`. */
  readonly date: Date;
  /** Adds what the browser leaves out; a test that needs no PDF replaces it. */
  readonly finish?: typeof finishPdf;
}

/**
 * Prints PDFs, and gives each as soon as it is finished, in their order. It begins with the first when it is first asked for one, and prints on while
 * nobody asks, in as many browsers at once as `lanes` says. A browser that ends by itself is started once more for the same PDF; if it ends again,
 * throws a `PrintError`.
 */
export async function* printPdfs(workshop: Workshop, assets: Assets, orders: readonly PdfOrder[], options: PrintOptions): AsyncGenerator<PrintedPdf> {
  const { date, signal, finish = finishPdf } = options;
  if (finish === finishPdf) prepareFinishing();
  const reported = new Set<string>();
  const lanes = openLanes(workshop, assets, orders, options);
  try {
    for (let next = lanes.next(); next; next = lanes.next()) yield await finished(await next);
  } finally {
    await lanes.close();
  }

  async function finished({ order, printout, raw, release }: PrintedAhead): Promise<PrintedPdf> {
    const { title, languages } = printout;
    const subject = languages.map(language => workshop.description[language]?.text).join(' · ');
    const bytes = await finish(raw.bytes, { title, author, subject, languages, headings: raw.headings, date });
    release();
    signal?.throwIfAborted();
    const missing = raw.missingGlyphs.flatMap(({ language, characters }) => {
      const others = characters.filter(letter => !reported.has(`${language} ${letter}`));
      for (const letter of others) reported.add(`${language} ${letter}`);
      return others.length > 0 ? [{ language, characters: others }] : [];
    });
    return { name: pdfName(order), order, bytes, diagnostics: [...overflowProblems(raw, order, workshop), ...fontProblems(missing, workshop)] };
  }
}
