import { findBrowser } from '../src/node/chromium/findBrowser.ts';
import { type PrintedPdf, type PrintOptions, printPdfs } from '../src/node/print/printPdfs.ts';
import { readAssets } from '../src/node/workshop/readAssets.ts';
import { type Choice, ordersOf, type PdfOrder } from '../src/render/documents/orders.ts';
import { type BuiltDeck, project } from './builtWorkshop.ts';
import { fixture, workshop } from './deck.ts';
import { type ReadPdf, readPdf } from './readPdf.ts';

export interface PrintedAndRead extends PrintedPdf {
  readonly pdf: ReadPdf;
}

/** What this process has printed and read, by its order, for tests that look at the same PDF. */
const known = new Map<string, PrintedAndRead>();

/** Prints what is chosen of a workshop, in one browser start, and reads it back; what this process has already is not printed again. */
export async function printAndRead(choice: Choice, { name, workshop }: Pick<BuiltDeck, 'name' | 'workshop'> = fixture): Promise<readonly PrintedAndRead[]> {
  const of = workshop();
  const orders = ordersOf(choice, of);
  const key = (order: PdfOrder): string => JSON.stringify([name, order]);
  for (const printed of await print(
    orders.filter(order => !known.has(key(order))),
    {},
    of,
  ))
    known.set(key(printed.order), { ...printed, pdf: await readPdf(printed.bytes) });
  return orders.flatMap(order => known.get(key(order)) ?? []);
}

/** Prints what is ordered of the fixture, or of another workshop without images, in one browser start. */
export async function print(orders: readonly PdfOrder[], options: Partial<PrintOptions> = {}, of = workshop()): Promise<readonly PrintedPdf[]> {
  if (orders.length === 0) return [];
  const browser = findBrowser(undefined, { prefer: 'headless-shell' });
  if (!browser) throw new Error('There is no browser to print with.');
  const printed: PrintedPdf[] = [];
  const all = { browser, date: new Date('2026-11-22T00:00:00Z'), ...options };
  for await (const pdf of printPdfs(of, readAssets(project, of, { images: new Set(), words: {} }), orders, all)) printed.push(pdf);
  return printed;
}
