import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Workshop } from '../../model/workshop.ts';
import type { Assets } from '../../render/assets.ts';
import type { PdfOrder } from '../../render/documents/orders.ts';
import { openLayoutProblems } from './layoutProblems.ts';
import type { Layout } from './openPrinter.ts';
import { type LaneJob, type LaneOptions, openLanes } from './printLanes.ts';

const measuring: LaneJob<Layout> = {
  run: (printer, printout) => printer.measure(printout),
  diedTwice: pdf => ({ doing: `measuring what is in ${pdf}` }),
};

/**
 * Lays PDFs out as they would be printed, without making any, and reports the same as printing them would: text that does not fit its slide or page,
 * and characters without a font. A browser that ends by itself is started once more; if it ends again, throws a `PrintError`.
 */
export async function measureFit(workshop: Workshop, assets: Assets, orders: readonly PdfOrder[], options: LaneOptions): Promise<readonly Diagnostic[]> {
  const layoutProblems = openLayoutProblems(workshop);
  const diagnostics: Diagnostic[] = [];
  const lanes = openLanes(workshop, assets, orders, measuring, options);
  try {
    for (let next = lanes.next(); next; next = lanes.next()) {
      const { raw, order, release } = await next;
      release();
      options.signal?.throwIfAborted();
      diagnostics.push(...layoutProblems(raw, order));
    }
  } finally {
    await lanes.close();
  }
  return diagnostics;
}
