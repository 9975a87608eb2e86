import { html } from '../../markup/html.ts';
import { inLanguage } from '../../markup/inLanguage.ts';
import { inlinesToText } from '../../model/walk.ts';
import { renderDocument } from '../renderDocument.ts';
import { flowPages } from './paperSizes.ts';
import type { RenderPrintout } from './printout.ts';
import { documentIn, textIn } from './textIn.ts';

/** The interpreter's sheet: one word for one thing, in both languages. */
export const glossary: RenderPrintout = (workshop, assets, order) => {
  const [language = ''] = order.languages;
  const text = documentIn(workshop, 'glossary', language);
  const title = inlinesToText(text.title);
  return {
    title: `${title} · ${workshop.title[language]?.text}`,
    languages: order.languages,
    pageStyles: flowPages(order.paper ?? 'letter', { left: workshop.title[language]?.text ?? '', right: title }),
    body: html`<main class="deck paper glossary"><article ${inLanguage(language, order.languages)}>${renderDocument(text, textIn(language, workshop, assets))}</article></main>`,
  };
};
