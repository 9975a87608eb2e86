import { html } from '../../markup/html.ts';
import { partToHtml } from './part.ts';
import type { RenderPrintout } from './printout.ts';
import { paperTop, sidesPrintout } from './renderSides.ts';
import { paperIn, textIn } from './textIn.ts';

/** The invitation: a page a language, with what is known of the evening, and lines for the rest. */
export const flyer: RenderPrintout = (workshop, assets, order) => {
  const texts = order.languages.map(language => ({ language, text: paperIn(workshop, 'flyer', language) }));
  const sides = texts.map(({ language, text }) => {
    const context = textIn(language, workshop, assets);
    return { language, content: html`${paperTop(text, context)}${text.parts.map(part => partToHtml(part, context))}` };
  });
  return sidesPrintout(
    'flyer',
    texts.map(each => each.text),
    order,
    { largest: 20, smallest: 11 },
    sides,
  );
};
