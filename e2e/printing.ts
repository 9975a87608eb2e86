import { findBrowser } from '../src/node/chromium/findBrowser.ts';
import { type PrintedPdf, type PrintOptions, printPdfs } from '../src/node/print/printPdfs.ts';
import { readAssets } from '../src/node/workshop/readAssets.ts';
import { type Choice, ordersOf, type PdfOrder } from '../src/render/documents/orders.ts';
import { root, workshop } from './deck.ts';
import { type ReadPdf, readPdf } from './readPdf.ts';

export interface PrintedAndRead extends PrintedPdf {
  readonly pdf: ReadPdf;
}

/** What this process has printed and read, by its order, for tests that look at the same PDF. */
const known = new Map<string, PrintedAndRead>();

/** Prints what is chosen of this workshop, in one browser start, and reads it back; what this process has already is not printed again. */
export async function printAndRead(choice: Choice): Promise<readonly PrintedAndRead[]> {
  const orders = ordersOf(choice, workshop());
  for (const printed of await print(orders.filter(order => !known.has(JSON.stringify(order)))))
    known.set(JSON.stringify(printed.order), { ...printed, pdf: await readPdf(printed.bytes) });
  return orders.flatMap(order => known.get(JSON.stringify(order)) ?? []);
}

/** Prints what is ordered of this workshop, or of a changed one, in one browser start. */
export async function print(orders: readonly PdfOrder[], options: Partial<PrintOptions> = {}, of = workshop()): Promise<readonly PrintedPdf[]> {
  if (orders.length === 0) return [];
  const browser = findBrowser(undefined, { prefer: 'headless-shell' });
  if (!browser) throw new Error('There is no browser to print with.');
  const printed: PrintedPdf[] = [];
  const all = { browser, date: new Date('2026-11-22T00:00:00Z'), ...options };
  for await (const pdf of printPdfs(of, readAssets(root, of, { images: new Set(), words: {} }), orders, all)) printed.push(pdf);
  return printed;
}
