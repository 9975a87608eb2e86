import { setImmediate } from 'node:timers/promises';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../model/userError.ts';
import type { Workshop } from '../model/workshop.ts';
import { requireBrowser } from '../node/chromium/findBrowser.ts';
import { measureFit } from '../node/print/measureFit.ts';
import { type StartedPrinter, startPrinter } from '../node/print/startPrinter.ts';
import { addFound, checkLoaded, compileFolder, type LoadedWorkshop, type LoadOptions, loadWorkshop } from '../node/workshop/loadWorkshop.ts';
import { readAssets } from '../node/workshop/readAssets.ts';
import { kitOrders } from '../render/documents/orders.ts';
import { interruptible } from './interruption.ts';
import type { Fit } from './reporters/reporter.ts';

/** What `charla check` knows of a workshop. */
interface Checked {
  readonly loaded: LoadedWorkshop;
  readonly fit: Fit;
  /** What kept a workshop from being measured, and what to do. */
  readonly why?: string;
}

/** Checks the workshop in a folder, and leaves open whether everything fits. */
export const checkWithoutFit = (root: string, options: LoadOptions): Checked => ({ loaded: loadWorkshop(root, options), fit: 'not-asked' });

/**
 * Checks the workshop in a folder while the browser lays out what `build --draft` would print of it: what does not fit is among the problems then.
 * Where there is no browser, none is installed: a check changes nothing on a computer, and is often run by programs that do not wait for a download.
 */
export async function checkFit(root: string, options: LoadOptions): Promise<Checked> {
  // The browser starts while the workshop is read.
  const printer = startPrinter();
  try {
    const compiled = compileFolder(root, options);
    return await interruptible(async signal => {
      const measuring = compiled.workshop && measure(root, compiled, compiled.workshop, printer, signal).catch(whyNot);
      // The browser is given its work before the checks take this thread.
      await setImmediate();
      const loaded = checkLoaded(compiled, options);
      const measured = await measuring;
      if (measured === undefined) return { loaded, fit: 'errors-first' };
      if (typeof measured === 'string') return { loaded, fit: 'no-browser', why: measured };
      return { loaded: addFound(loaded, measured, options), fit: 'measured' };
    });
  } finally {
    await printer.close();
  }
}

/** What the reader can fix is told after what the checks have found. */
function whyNot(error: unknown): string {
  if (error instanceof UserError) return error.message;
  throw error;
}

async function measure(
  root: string,
  { source, interfaceWords }: LoadedWorkshop,
  workshop: Workshop,
  { found, open }: StartedPrinter,
  signal: AbortSignal,
): Promise<readonly Diagnostic[]> {
  const browser = found ?? requireBrowser();
  const assets = readAssets(root, workshop, { images: source.images, words: interfaceWords.words });
  return measureFit(workshop, assets, kitOrders(workshop), { browser, open, signal });
}
