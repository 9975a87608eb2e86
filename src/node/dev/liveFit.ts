import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Workshop } from '../../model/workshop.ts';
import type { Assets } from '../../render/assets.ts';
import { kinds } from '../../render/documents/kinds.ts';
import { kitOrders, type PdfOrder, pdfName } from '../../render/documents/orders.ts';
import type { Printout } from '../../render/documents/printout.ts';
import { renderPrintPage } from '../../render/documents/renderPrintPage.ts';
import { slidesIn } from '../../render/renderSlides.ts';
import type { FoundBrowser } from '../chromium/findBrowser.ts';
import { openLayoutProblems } from '../print/layoutProblems.ts';
import { type Layout, type OpenPrinter, openPrinter, type Printer } from '../print/openPrinter.ts';

/** Measures a workshop again and again while somebody writes it. */
export interface LiveFit {
  /** What did not fit when it was last measured, at its place in this workshop. */
  readonly problems: (workshop: Workshop) => readonly Diagnostic[];
  /** Measures what has changed since. Gives whether it came to the end: a later call, and `close`, end an earlier one. */
  readonly measure: (workshop: Workshop, assets: Assets) => Promise<boolean>;
  /** Resolves when the browser has ended. */
  readonly close: () => Promise<void>;
}

export interface LiveFitOptions {
  readonly browser: FoundBrowser;
  /** Gets one line if nothing can be measured any more. */
  readonly say: (line: string) => void;
  readonly open?: OpenPrinter | undefined;
}

/** Of so many slides at most: a larger workshop keeps a processor busy for seconds with each save, and `check --fit` measures it when it is wanted. */
const mostSlides = 200;

/**
 * Opens a browser beside the author’s own when there is something to measure, and keeps it. It is not the page that the author has open: that one shows
 * one view, has no documents, and may be another browser at another size, while what is found here is what `build` and `check --fit` find.
 */
export function openLiveFit({ browser, say, open = openPrinter }: LiveFitOptions): LiveFit {
  const measured = new Map<string, { readonly order: PdfOrder; readonly print: string; readonly layout: Layout }>();
  let printer: Printer | undefined;
  let page = '';
  let turn = 0;
  let isOver = false;
  let running: Promise<unknown> = Promise.resolve();

  const printerOf = async (html: string): Promise<Printer> => {
    if (printer && html !== page) {
      const former = printer;
      printer = undefined;
      await former.close();
    }
    printer ??= await open(html, browser);
    page = html;
    return printer;
  };
  const measureAll = async (workshop: Workshop, assets: Assets, mine: number): Promise<boolean> => {
    const html = renderPrintPage(workshop, assets);
    if (html !== page) measured.clear();
    const orders = kitOrders(workshop);
    for (const order of orders) {
      if (mine !== turn) return false;
      const name = pdfName(order);
      const printout = kinds[order.kind].render(workshop, assets, order);
      const print = fingerprint(printout);
      if (measured.get(name)?.print === print) continue;
      const current = await printerOf(html);
      if (mine !== turn) return false;
      measured.set(name, { order, print, layout: await current.measure(printout) });
    }
    const names = new Set(orders.map(pdfName));
    for (const name of measured.keys()) if (!names.has(name)) measured.delete(name);
    return true;
  };

  return {
    problems: workshop => {
      const layoutProblems = openLayoutProblems(workshop);
      return [...measured.values()].flatMap(({ layout, order }) => layoutProblems(layout, order));
    },
    measure: (workshop, assets) => {
      const mine = ++turn;
      const run = running.then(async () => {
        if (isOver || mine !== turn || slidesIn(workshop.sections) > mostSlides) return false;
        try {
          return await measureAll(workshop, assets, mine);
        } catch (error) {
          if (isOver) return false;
          isOver = true;
          measured.clear();
          say(`Whether everything fits is not measured any more: ${error instanceof Error ? error.message : String(error)}`);
          return true;
        }
      });
      running = run;
      return run;
    },
    close: async () => {
      isOver = true;
      turn++;
      await printer?.close();
      await running;
      // It may have been about to start.
      await printer?.close();
    },
  };
}

/** Of all that a layout depends on. */
const fingerprint = ({ body, ...about }: Printout): string => createHash('sha256').update(body.text).update(JSON.stringify(about)).digest('base64');
