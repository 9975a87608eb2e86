import { type Html, html } from '../../markup/html.ts';
import { blocksToHtml, inlinesToHtml, type TextContext } from '../../markup/textToHtml.ts';
import type { DocumentPart } from '../../model/workshop.ts';
import type { RenderPrintout } from './printout.ts';
import { documentTop, ruled, sidesPrintout } from './renderSides.ts';
import { documentIn, textIn } from './textIn.ts';

/** The form that people fill in at the end: one page per language, or as many as its questions need. */
export const evaluation: RenderPrintout = (workshop, assets, order) => {
  const texts = order.languages.map(language => ({ language, text: documentIn(workshop, 'evaluation', language) }));
  const sides = texts.map(({ language, text }) => {
    const context = textIn(language, workshop, assets);
    return { language, content: html`${documentTop(text, context)}${text.parts.map(part => question(part, context))}` };
  });
  return sidesPrintout(
    'evaluation',
    texts.map(each => each.text),
    order,
    { largest: 14, smallest: 9, onePage: { largest: 14, smallest: 9 } },
    sides,
  );
};

/** A list is one answer of several, each with a box; a question without one gets room to write. */
function question(part: DocumentPart, context: TextContext): Html {
  const hasAnswers = part.blocks.some(block => block.kind === 'list');
  return html`<section class="part ${hasAnswers ? 'choice' : 'open'}" data-part="${part.id}"><h2>${inlinesToHtml(part.title, context)}</h2>${blocksToHtml(part.blocks, context)}${!hasAnswers && ruled}</section>`;
}
