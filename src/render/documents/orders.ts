import type { Language } from '../../model/language.ts';
import type { Workshop } from '../../model/workshop.ts';
import { type KindName, kinds, kindsOf, languagesOf } from './kinds.ts';
import { type PaperSize, paperSizes } from './paperSizes.ts';
import type { PrintOrder } from './printout.ts';

/** The paper sizes that there are; the first is used if nobody chooses. */
export const papers: readonly PaperSize[] = paperSizes;

/** One PDF to print. */
export interface PdfOrder extends PrintOrder {
  readonly kind: KindName;
}

/** What to print; what is not chosen is all that there is, on the first paper, with all slides. */
export interface Choice {
  readonly kinds?: readonly KindName[] | undefined;
  /** Languages of one file: one, or two together. */
  readonly languages?: readonly Language[] | undefined;
  /** Minutes of the session. */
  readonly length?: number | undefined;
  readonly papers?: readonly PaperSize[] | undefined;
  /** Languages on the screen of the room. */
  readonly room?: readonly Language[] | undefined;
}

/** The PDFs of a choice. What a kind does not have, such as a paper size for slides or two languages for a guide, it goes without. */
export function ordersOf(choice: Choice, workshop: Workshop): readonly PdfOrder[] {
  return (choice.kinds ?? kindsOf(workshop)).flatMap(kind => {
    const { onPaper, byLength, byRoom } = kinds[kind];
    const on = onPaper ? (choice.papers ?? papers.slice(0, 1)) : [undefined];
    const length = byLength ? choice.length : undefined;
    const room = byRoom ? choice.room : undefined;
    return chosenLanguages(kind, choice, workshop).flatMap(languages => on.map(paper => ({ kind, languages, paper, length, room })));
  });
}

function chosenLanguages(kind: KindName, { languages }: Choice, workshop: Workshop): readonly (readonly Language[])[] {
  if (!languages) return languagesOf(kind, workshop.languages);
  return languages.length === 1 || kinds[kind].together ? [languages] : [];
}

/** The PDFs of the kit: what a session needs, on the first paper; of two languages together, one is the source language. `npm run pdf` makes all others. */
export function kitOrders(workshop: Workshop): readonly PdfOrder[] {
  return ordersOf({}, workshop).filter(({ kind, languages }) => {
    const { inKit } = kinds[kind];
    if (languages.length === 1) return inKit !== 'none';
    return inKit === 'all' && languages[0] === workshop.languages[0];
  });
}

/** The name of an order's file: `slides-en-es.pdf`, `slides-es-20-min.pdf`, `handout-en-a4.pdf`, `facilitator-guide-en-room-es.pdf`. */
export function pdfName({ kind, languages, room, length, paper }: PdfOrder): string {
  const differs = room !== undefined && room.join() !== languages.join();
  const parts = [kind, ...languages, differs && `room-${room.join('-')}`, length !== undefined && `${length}-min`, paper !== papers[0] && paper];
  return `${parts.filter(Boolean).join('-')}.pdf`;
}
