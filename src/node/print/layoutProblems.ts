import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Workshop } from '../../model/workshop.ts';
import type { PdfOrder } from '../../render/documents/orders.ts';
import { fontProblems } from './fontProblems.ts';
import type { Layout } from './openPrinter.ts';
import { overflowProblems } from './overflowProblems.ts';

/**
 * Opens the one judge of what the browser has laid out, whether it is printed or only measured: it reports text that does not fit its slide or page,
 * and characters that no font has. What an earlier PDF of the same run had too is not said again.
 */
export function openLayoutProblems(workshop: Workshop): (layout: Layout, order: PdfOrder) => readonly Diagnostic[] {
  const reported = new Set<string>();
  const isNew = (what: string): boolean => !reported.has(what) && reported.add(what) !== undefined;
  return (layout, order) => {
    const missing = layout.missingGlyphs.flatMap(({ language, characters }) => {
      const others = characters.filter(letter => isNew(`${language} ${letter}`));
      return others.length > 0 ? [{ language, characters: others }] : [];
    });
    const overflows = overflowProblems(layout, order, workshop).filter(diagnostic => isNew(JSON.stringify(diagnostic)));
    return [...overflows, ...fontProblems(missing, workshop)];
  };
}
