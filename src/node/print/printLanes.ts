import { availableParallelism, totalmem } from 'node:os';
import { shortenWorkshop } from '../../model/shortenWorkshop.ts';
import type { Workshop } from '../../model/workshop.ts';
import type { Assets } from '../../render/assets.ts';
import { kinds } from '../../render/documents/kinds.ts';
import { type PdfOrder, pdfName } from '../../render/documents/orders.ts';
import type { Printout } from '../../render/documents/printout.ts';
import { renderPrintPage } from '../../render/documents/renderPrintPage.ts';
import { slidesIn } from '../../render/renderSlides.ts';
import type { FoundBrowser } from '../chromium/findBrowser.ts';
import { type OpenPrinter, openPrinter, type Printer } from './openPrinter.ts';
import { PrintError } from './printError.ts';

export interface LaneOptions {
  readonly browser: FoundBrowser;
  /** Ends the printing: the browsers are closed, and the signal's reason thrown. */
  readonly signal?: AbortSignal | undefined;
  /** Opens a printer: `openPrinter` if not given, or one that was started ahead. */
  readonly open?: OpenPrinter | undefined;
  /** How many browsers print at once, at most; if not given, two where that saves time: of a large workshop, on a computer with more than one processor and 8 GB. */
  readonly lanes?: number | undefined;
}

/** What the browsers do with each printout. */
export interface LaneJob<Made> {
  readonly run: (printer: Printer, printout: Printout) => Promise<Made>;
  /** For the message about a browser that ended twice: what it was doing with the PDF of that name, and what is kept all the same. */
  readonly diedTwice: (pdf: string) => { readonly doing: string; readonly kept?: string };
}

/** PDFs that are being printed or laid out. */
export interface PrintLanes<Made> {
  /** The next PDF in the order in which they were asked for; nothing after the last. */
  readonly next: () => Promise<PrintedAhead<Made>> | undefined;
  /** Closes the browsers, and resolves when they have ended. */
  readonly close: () => Promise<void>;
}

/** What the browser gives for a PDF. */
export interface PrintedAhead<Made> {
  readonly order: PdfOrder;
  readonly printout: Printout;
  readonly raw: Made;
  /** Tells that it is finished: only so many are printed ahead, since each of a large workshop takes a lot of memory. */
  readonly release: () => void;
}

/**
 * From so many slides on, a second browser prints. It takes its time to start, and the processors have PDFs to finish beside: the kit of 26 slides is as
 * fast with one, that of 200 takes an eighth less with two, and that of 1000 a fifth (on two processors).
 */
const slidesForTwo = 100;
/** In bytes: while it prints 1000 slides, a browser takes up to 1 GB. */
const memoryForTwo = 8e9;

function usefulLanes({ sections }: Workshop): number {
  return slidesIn(sections) >= slidesForTwo && availableParallelism() > 1 && totalmem() >= memoryForTwo ? 2 : 1;
}

/** Begins to print PDFs, or to lay them out, in one or more browsers, each of which takes the next one when it is done with the one before. */
export function openLanes<Made>(workshop: Workshop, assets: Assets, orders: readonly PdfOrder[], job: LaneJob<Made>, options: LaneOptions): PrintLanes<Made> {
  const { signal } = options;
  const count = Math.min(options.lanes ?? usefulLanes(workshop), orders.length);
  const page = renderPrintPage(workshop, assets);
  const releases = orders.map(() => deferred<void>());
  const printed = orders.map(() => deferred<PrintedAhead<Made>>());
  const outgoing = printed.map(({ promise }) => promise);
  const incoming = [...orders.entries()];
  const lanes = Array.from({ length: count }, () => openLane(workshop, assets, page, job, options));
  const runs = lanes.map(async lane => {
    for (let mine = incoming.shift(); mine; mine = incoming.shift()) {
      const [i, order] = mine;
      const release = (): void => releases[i]?.resolve();
      await releases[i - count - 1]?.promise;
      await lane.print(order).then(pdf => printed[i]?.resolve({ order, ...pdf, release }), printed[i]?.reject);
      // From here on, only who asked for it holds it.
      delete printed[i];
    }
  });
  const end = (): Promise<unknown> => {
    for (const { resolve } of releases) resolve();
    return Promise.all(lanes.map(lane => lane.end()));
  };
  const stop = (): void => void end();
  signal?.addEventListener('abort', stop);
  return {
    next: () => outgoing.shift(),
    close: async () => {
      signal?.removeEventListener('abort', stop);
      await end();
      await Promise.all(runs);
      // One may have been about to start a browser.
      await end();
    },
  };
}

/** A browser that prints one PDF after the other. */
interface Lane<Made> {
  readonly print: (order: PdfOrder) => Promise<Pick<PrintedAhead<Made>, 'printout' | 'raw'>>;
  /** Closes the browser; nothing more is printed. */
  readonly end: () => Promise<void>;
}

function openLane<Made>(
  workshop: Workshop,
  assets: Assets,
  page: string,
  job: LaneJob<Made>,
  { browser, signal, open = openPrinter }: LaneOptions,
): Lane<Made> {
  let printer: Printer | undefined;
  let hasEnded = false;
  const throwIfEnded = (): void => {
    signal?.throwIfAborted();
    if (hasEnded) throw new Error('The printing was ended.');
  };
  const close = async (): Promise<void> => {
    const closing = printer;
    printer = undefined;
    await closing?.close();
  };
  const attempt = async (printout: Printout): Promise<Made | DiedBrowser> => {
    throwIfEnded();
    printer ??= await open(page, browser);
    const current = printer;
    try {
      throwIfEnded();
      return await job.run(current, printout);
    } catch (error) {
      throwIfEnded();
      if (!current.hasDied()) throw error;
      await close();
      return new DiedBrowser(error);
    }
  };
  return {
    end: () => {
      hasEnded = true;
      return close();
    },
    print: async order => {
      throwIfEnded();
      const shortened = order.length === undefined ? workshop : shortenWorkshop(workshop, order.length);
      const printout = kinds[order.kind].render(shortened, assets, order);
      const first = await attempt(printout);
      const raw = first instanceof DiedBrowser ? await attempt(printout) : first;
      if (raw instanceof DiedBrowser) throw diedTwice(job.diedTwice(pdfName(order)), browser, raw.why);
      return { printout, raw };
    },
  };
}

/** The browser ended by itself. */
class DiedBrowser {
  readonly why: unknown;
  constructor(why: unknown) {
    this.why = why;
  }
}

function diedTwice({ doing, kept }: ReturnType<LaneJob<unknown>['diedTwice']>, { path, from }: FoundBrowser, cause: unknown): PrintError {
  return new PrintError(
    `The browser ended twice while ${doing} (${path}, ${from}). ${kept === undefined ? '' : `${kept} `}` +
      'Close other programs to free up memory, or set CHARLA_BROWSER to the path of another browser; then run the command again.',
    { cause },
  );
}

interface Deferred<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (reason: unknown) => void;
}

/** A promise that is settled from outside. If it fails, that is reported when its turn comes. */
function deferred<Value>(): Deferred<Value> {
  let resolve: Deferred<Value>['resolve'] = () => undefined;
  let reject: Deferred<Value>['reject'] = () => undefined;
  const promise = new Promise<Value>((...both) => {
    [resolve, reject] = both;
  });
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}
