import { html } from '../../markup/html.ts';
import { inLanguage } from '../../markup/inLanguage.ts';
import type { Language } from '../../model/language.ts';
import type { DocumentText } from '../../model/workshop.ts';
import { flowPages } from './paperSizes.ts';
import { partToHtml } from './part.ts';
import { documentTitle, type PrintOrder, type RenderPrintout } from './printout.ts';
import { documentTop, sidesPrintout } from './renderSides.ts';
import { splitSides } from './splitSides.ts';
import { documentIn, textIn } from './textIn.ts';

/** The sheet to take home, on the two sides of one paper: one language on both, or one language a side. */
export const handout: RenderPrintout = (workshop, assets, order) => twoSides('in-colour')(workshop, assets, order);

/** The same without tints and greys, for copiers. */
export const handoutInBlack: RenderPrintout = (workshop, assets, order) => twoSides('in-black')(workshop, assets, order);

function twoSides(look: 'in-colour' | 'in-black'): RenderPrintout {
  return (workshop, assets, order) => {
    const texts = order.languages.map(language => documentIn(workshop, 'handout', language));
    const sides = order.languages.flatMap((language, i) => {
      const context = textIn(language, workshop, assets);
      return pagesOf(texts[i], order).map((page, n) => ({
        language,
        content: html`${n === 0 && documentTop(page, context)}${page.parts.map(part => partToHtml(part, context))}`,
      }));
    });
    return sidesPrintout(`handout ${look}${order.languages.length > 1 ? ' one-side' : ''}`, texts, order, { largest: 14, smallest: 9 }, sides);
  };
}

/** Two pages for a language that is alone, one for each of two. */
function pagesOf(text: DocumentText | undefined, { languages }: PrintOrder): readonly DocumentText[] {
  if (!text) return [];
  return languages.length > 1 ? [text] : splitSides(text.parts).map(parts => ({ ...text, parts }));
}

/** The same with no letter under 18 pt, which is large print for the American Printing House for the Blind, on as many pages as that takes. */
export const handoutInLargePrint: RenderPrintout = (workshop, assets, order) => {
  const texts = order.languages.map((language): [Language, DocumentText] => [language, documentIn(workshop, 'handout', language)]);
  const articles = texts.map(([language, text]) => {
    const context = textIn(language, workshop, assets);
    return html`<article ${inLanguage(language, order.languages)}>${documentTop(text, context)}${text.parts.map(part => partToHtml(part, context))}</article>`;
  });
  return {
    title: documentTitle(texts.map(([, text]) => text)),
    languages: order.languages,
    pageStyles: flowPages(order.paper ?? 'letter', { size: 18, margins: { block: '0.6in', inline: '0.5in' } }),
    body: html`<main class="deck paper handout in-large-print">${articles}</main>`,
  };
};
