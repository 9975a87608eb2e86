import { html } from '../../../markup/html.ts';
import { blocksToHtml, inlinesToHtml } from '../../../markup/textToHtml.ts';
import { inlinesToText } from '../../../model/walk.ts';
import { textIn } from '../textIn.ts';
import type { GuideContext, GuidePart } from './guideContext.ts';

/** What the facilitator reads beside the slides, each document from a new page on. */
export function appendices({ workshop, assets, language }: GuideContext): GuidePart {
  const context = textIn(language, workshop, assets);
  const documents = workshop.documents.flatMap(({ id, folder, text }) => {
    const own = folder === 'speaker-notes' ? text[language] : undefined;
    return own ? [{ id: `guide-paper-${id}`, text: own }] : [];
  });
  return {
    chapters: documents.map(({ id, text }) => ({ id, title: inlinesToText(text.title), entries: [] })),
    content: html`${documents.map(({ id, text }) => {
      const parts = text.parts.map(
        part =>
          html`<section class="part"><h3>${inlinesToHtml(part.title, context)}</h3>${blocksToHtml(part.blocks, context)}${part.cards.map(
            card => html`<div class="card"><h4>${inlinesToHtml(card.title, context)}</h4>${blocksToHtml(card.blocks, context)}</div>`,
          )}</section>`,
      );
      return html`<section class="chapter appendix" id="${id}" data-begins-page><h2>${inlinesToHtml(text.title, context)}</h2>${blocksToHtml(text.blocks, context)}${parts}</section>
`;
    })}`,
  };
}
