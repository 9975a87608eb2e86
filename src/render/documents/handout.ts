import { html } from '../../markup/html.ts';
import { inLanguage } from '../../markup/inLanguage.ts';
import type { Language } from '../../model/language.ts';
import type { DocumentText } from '../../model/workshop.ts';
import { flowPages } from './paperSizes.ts';
import { partToHtml } from './part.ts';
import { documentTitle, type RenderPrintout } from './printout.ts';
import { documentTop, sidesPrintout } from './renderSides.ts';
import { documentIn, textIn } from './textIn.ts';

/** The take-home handout, on the two sides of one sheet: the same language on both, or one language per side. A short one takes one side, a long one more sheets. */
export const handout: RenderPrintout = (workshop, assets, order) => onSides('in-colour')(workshop, assets, order);

/** The same without tints and grays, for copiers. */
export const handoutInBlack: RenderPrintout = (workshop, assets, order) => onSides('in-black')(workshop, assets, order);

function onSides(look: 'in-colour' | 'in-black'): RenderPrintout {
  return (workshop, assets, order) => {
    const texts = order.languages.map(language => documentIn(workshop, 'handout', language));
    const sides = texts.map((text, i) => {
      const language = order.languages[i] ?? '';
      const context = textIn(language, workshop, assets);
      return { language, content: html`${documentTop(text, context)}${text.parts.map(part => partToHtml(part, context))}` };
    });
    // Two languages have a side each as long as they can be read there; one alone takes a second before its type is under 12 pt.
    const onePage = { largest: 18, smallest: order.languages.length > 1 ? 9 : 12 };
    return sidesPrintout(`handout ${look}${order.languages.length > 1 ? ' one-side' : ''}`, texts, order, { largest: 14, smallest: 9, onePage }, sides);
  };
}

/** The same with no text under 18 pt, which is large print for the American Printing House for the Blind, on as many pages as that takes; up to 22 pt where the last page would have a few lines only. */
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
    body: html`<main class="deck paper handout in-large-print" data-fill="18 22">${articles}</main>`,
  };
};
