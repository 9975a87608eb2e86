import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { shortenWorkshop } from '../../model/shortenWorkshop.ts';
import type { Workshop } from '../../model/workshop.ts';
import type { Assets } from '../../render/assets.ts';
import { kinds } from '../../render/documents/kinds.ts';
import { type PdfOrder, pdfName } from '../../render/documents/orders.ts';
import type { Printout } from '../../render/documents/printout.ts';
import { renderPrintPage } from '../../render/documents/renderPrintPage.ts';
import type { FoundBrowser } from '../chromium/findBrowser.ts';
import { finishPdf, prepareFinishing } from './finishing/finishPdf.ts';
import { fontProblems } from './fontProblems.ts';
import { type OpenPrinter, openPrinter, type Printer, type RawPdf } from './openPrinter.ts';
import { overflowProblems } from './overflowProblems.ts';
import { PrintError } from './printError.ts';

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

export interface PrintOptions {
  readonly browser: FoundBrowser;
  /** Ends the printing: the browser is closed, and the signal's reason thrown. */
  readonly signal?: AbortSignal | undefined;
  /** The date in the files; see `sourceDate`. */
  readonly date: Date;
  /** Opens the printer: `openPrinter` if not given, or one that was started ahead. */
  readonly open?: OpenPrinter | undefined;
  /** Adds what the browser leaves out; a test that needs no PDF replaces it. */
  readonly finish?: typeof finishPdf;
}

/**
 * Prints PDFs one after the other in one browser, and gives each as soon as it is finished.
 * A browser that ends by itself is started once more for the same PDF; if it ends again, throws a `PrintError`.
 */
export async function* printPdfs(workshop: Workshop, assets: Assets, orders: readonly PdfOrder[], options: PrintOptions): AsyncGenerator<PrintedPdf> {
  const { browser, date, signal, open = openPrinter, finish = finishPdf } = options;
  if (finish === finishPdf) prepareFinishing();
  const page = renderPrintPage(workshop, assets);
  let printer: Printer | undefined;
  const reported = new Set<string>();
  const close = async (): Promise<void> => {
    const closing = printer;
    printer = undefined;
    await closing?.close();
  };
  const attempt = async (printout: Printout): Promise<RawPdf | DiedBrowser> => {
    signal?.throwIfAborted();
    printer ??= await open(page, browser);
    const current = printer;
    try {
      signal?.throwIfAborted();
      return await current.print(printout);
    } catch (error) {
      signal?.throwIfAborted();
      if (!current.hasDied()) throw error;
      await close();
      return { died: error };
    }
  };
  const print = async (order: PdfOrder): Promise<Unfinished> => {
    const shortened = order.length === undefined ? workshop : shortenWorkshop(workshop, order.length);
    const printout = kinds[order.kind].render(shortened, assets, order);
    const first = await attempt(printout);
    const raw = 'died' in first ? await attempt(printout) : first;
    if ('died' in raw) throw diedTwice(order, browser, raw.died);
    return { order, printout, raw };
  };
  const stop = (): void => void close();
  signal?.addEventListener('abort', stop);
  const [first, ...rest] = orders;
  let next = first && print(first);
  try {
    for (const order of [...rest, undefined]) {
      const unfinished = await next;
      // The browser prints on while this one is finished here. If that fails, it is reported when its turn comes.
      next = order && print(order);
      next?.catch(() => undefined);
      if (unfinished) yield await finished(unfinished);
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    await close();
    // It may have been about to start a browser.
    await Promise.allSettled([next]);
    await close();
  }

  async function finished({ order, printout, raw }: Unfinished): Promise<PrintedPdf> {
    const { title, languages } = printout;
    const subject = languages.map(language => workshop.description[language]?.text).join(' · ');
    const bytes = await finish(raw.bytes, { title, author, subject, languages, headings: raw.headings, date });
    signal?.throwIfAborted();
    const missing = raw.missingGlyphs.flatMap(({ language, characters }) => {
      const others = characters.filter(letter => !reported.has(`${language} ${letter}`));
      for (const letter of others) reported.add(`${language} ${letter}`);
      return others.length > 0 ? [{ language, characters: others }] : [];
    });
    return { name: pdfName(order), order, bytes, diagnostics: [...overflowProblems(raw, order, workshop), ...fontProblems(missing, workshop)] };
  }
}

/** A PDF as the browser gives it. */
interface Unfinished {
  readonly order: PdfOrder;
  readonly printout: Printout;
  readonly raw: RawPdf;
}

/** The browser ended by itself. */
interface DiedBrowser {
  readonly died: unknown;
}

function diedTwice(order: PdfOrder, { path, from }: FoundBrowser, cause: unknown): PrintError {
  return new PrintError(
    `The browser ended twice while printing ${pdfName(order)} (${path}, ${from}). Files finished before this were kept. ` +
      'Close other programs to free up memory, or set CHARLA_BROWSER to the path of another browser; then run the command again.',
    { cause },
  );
}
