import { html } from '../../markup/html.ts';
import { partToHtml } from './part.ts';
import type { RenderPrintout } from './printout.ts';
import { documentTop, sidesPrintout } from './renderSides.ts';
import { documentIn, textIn } from './textIn.ts';

/** The invitation: one page per language, with what is known of the session, and lines for the rest. */
export const flyer: RenderPrintout = (workshop, assets, order) => {
  const texts = order.languages.map(language => ({ language, text: documentIn(workshop, 'flyer', language) }));
  const sides = texts.map(({ language, text }) => {
    const context = textIn(language, workshop, assets);
    return { language, content: html`${documentTop(text, context)}${text.parts.map(part => partToHtml(part, context))}` };
  });
  return sidesPrintout(
    'flyer',
    texts.map(each => each.text),
    order,
    { largest: 20, smallest: 11 },
    sides,
  );
};
