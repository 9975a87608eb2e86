import type { Html } from '../../markup/html.ts';
import type { Language } from '../../model/language.ts';
import { inlinesToText } from '../../model/walk.ts';
import type { DocumentText, Workshop } from '../../model/workshop.ts';
import type { Assets } from '../assets.ts';
import type { PaperSize } from './paperSizes.ts';

/** All that becomes one PDF, or one view of the browser's print dialog; the page around it is `renderPrintPage`. */
export interface Printout {
  readonly title: string;
  /** The languages of the text, in their order on the page; the first is that of the document. */
  readonly languages: readonly Language[];
  /** The languages that show on slides, if they are others. */
  readonly shown?: readonly Language[];
  /** CSS of the pages: their size and margins, and what is in the margins. */
  readonly pageStyles: string;
  readonly body: Html;
}

/** What is printed of a workshop, and how. */
export interface PrintOrder {
  readonly languages: readonly Language[];
  /** Undefined where the pages have their own size, as slides do. */
  readonly paper: PaperSize | undefined;
  /** Minutes of the session; without it, all slides are there. */
  readonly length: number | undefined;
  /** The languages on the screen of the room, for the pictures in a guide. */
  readonly room: readonly Language[] | undefined;
}

/** Makes one kind of printout. */
export type RenderPrintout = (workshop: Workshop, assets: Assets, order: PrintOrder) => Printout;

/** The titles of a document's languages, for the window and for the PDF. */
export function documentTitle(texts: readonly DocumentText[]): string {
  return texts.map(text => inlinesToText(text.title)).join(' · ');
}
