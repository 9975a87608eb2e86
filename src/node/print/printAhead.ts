import { setImmediate } from 'node:timers/promises';
import type { Workshop } from '../../model/workshop.ts';
import type { Assets } from '../../render/assets.ts';
import type { PdfOrder } from '../../render/documents/orders.ts';
import { ensureBrowser } from '../chromium/installBrowser.ts';
import { type PrintedPdf, type PrintOptions, printPdfs } from './printPdfs.ts';
import type { StartedPrinter } from './startPrinter.ts';

/** PDFs that are being printed while other work is done. */
export interface PrintingAhead {
  /** Each PDF as soon as it is finished. It may be asked once. Throws a `NoBrowserError` if there is no browser and none can be installed. */
  readonly pdfs: () => AsyncGenerator<PrintedPdf>;
  /** Ends the printing, if it has not ended, and resolves when the browsers have. */
  readonly stop: () => Promise<void>;
}

export interface AheadOptions extends Omit<PrintOptions, 'browser' | 'open'> {
  /** Gets a line for each step of installing a browser where there is none. */
  readonly say: (line: string) => void;
}

/**
 * Begins to print, in threads of their own, and resolves when these have all they need for the first PDFs. Where there is no browser yet, it begins
 * when it is asked for the PDFs: to install one takes time, and a workshop that turns out to have errors needs none.
 * @param printer the browser that was started for it
 */
export async function printAhead(
  workshop: Workshop,
  assets: Assets,
  orders: readonly PdfOrder[],
  { say, ...options }: AheadOptions,
  { found, open, close }: StartedPrinter,
): Promise<PrintingAhead> {
  const ending = new AbortController();
  const signal = AbortSignal.any([ending.signal, ...(options.signal ? [options.signal] : [])]);
  const printWith = (browser: PrintOptions['browser']): AsyncGenerator<PrintedPdf> =>
    printPdfs(workshop, assets, orders, { ...options, browser, open, signal });
  const printing = found && printWith(found);
  const first = printing?.next();
  // If it fails, that is reported to who asks for it.
  first?.catch(() => undefined);
  await setImmediate();
  return {
    pdfs: async function* () {
      if (!printing || !first) yield* printWith(await ensureBrowser({ say, prefer: 'headless-shell' }));
      else for (let next = await first; !next.done; next = await printing.next()) yield next.value;
    },
    stop: async () => {
      ending.abort(new Error('The printing was stopped.'));
      await first?.catch(() => undefined);
      await printing?.return(undefined);
      await close();
    },
  };
}
