import { findBrowser } from '../src/node/browser/findBrowser.ts';
import { type Choice, ordersOf, type PdfOrder } from '../src/node/print/orders.ts';
import { type PrintedPdf, type PrintOptions, printPdfs } from '../src/node/print/printPdfs.ts';
import { readAssets } from '../src/node/readAssets.ts';
import { root, workshop } from './deck.ts';
import { type ReadPdf, readPdf } from './readPdf.ts';

export interface PrintedAndRead extends PrintedPdf {
  readonly pdf: ReadPdf;
}

/** Prints what is chosen of this workshop, in one browser start, and reads it back. */
export async function printAndRead(choice: Choice, options: Partial<PrintOptions> = {}): Promise<readonly PrintedAndRead[]> {
  return Promise.all((await print(ordersOf(choice, workshop()), options)).map(async each => ({ ...each, pdf: await readPdf(each.bytes) })));
}

async function print(orders: readonly PdfOrder[], options: Partial<PrintOptions>): Promise<readonly PrintedPdf[]> {
  const browser = findBrowser(undefined, { prefer: 'headless-shell' });
  if (!browser) throw new Error('There is no browser to print with.');
  const of = workshop();
  const printed: PrintedPdf[] = [];
  const all = { browser, date: new Date('2026-11-22T00:00:00Z'), ...options };
  for await (const pdf of printPdfs(of, readAssets(root, of, new Set()), orders, all)) printed.push(pdf);
  return printed;
}
