import { type Html, html } from '../../markup/html.ts';
import { inLanguage } from '../../markup/inLanguage.ts';
import { blocksToHtml, inlinesToHtml, type TextContext } from '../../markup/textToHtml.ts';
import type { Language } from '../../model/language.ts';
import type { DocumentText } from '../../model/workshop.ts';
import { sidePages } from './paperSizes.ts';
import { documentTitle, type PrintOrder, type Printout } from './printout.ts';

/** One page that is drawn to its edges. */
interface Side {
  readonly language: Language;
  readonly content: Html;
}

/** Sizes of type between which the one is chosen that fills the sides best, in pt: the same on all of them. */
interface FitRange {
  readonly largest: number;
  readonly smallest: number;
  /** For text that may go on over more sides: the sizes in which it is on one for each language, if it has room there. */
  readonly onePage?: { readonly largest: number; readonly smallest: number };
}

/** A printout of pages that are drawn to their edges, `name` being its class for CSS. */
export function sidesPrintout(
  name: string,
  texts: readonly DocumentText[],
  order: PrintOrder,
  { largest, smallest, onePage }: FitRange,
  sides: readonly Side[],
): Printout {
  const range = `${largest} ${smallest}`;
  const more = onePage && html` data-one-page="${onePage.largest} ${onePage.smallest}" data-more-pages="${range}"`;
  return {
    title: documentTitle(texts),
    languages: order.languages,
    pageStyles: sidePages(order.paper ?? 'letter'),
    body: html`<main class="deck paper sides ${name}" data-fit="${range}"${more}>${sides.map(
      ({ language, content }) => html`<article class="side" ${inLanguage(language, order.languages)}>${content}</article>
`,
    )}</main>`,
  };
}

/** A document's title and what comes before its first part. */
export function documentTop({ title, blocks }: DocumentText, context: TextContext): Html {
  return html`<header class="top"><h1>${inlinesToHtml(title, context)}</h1>${blocksToHtml(blocks, context)}</header>`;
}

/** Lines to write on, 0.3 in apart: as many as there is room for where it is, and never more than a page has. */
export const ruled: Html = html`<div class="ruled" aria-hidden="true">${Array.from({ length: 36 }, () => html`<i></i>`)}</div>`;
