import { type Html, html } from '../markup/html.ts';
import { blocksToHtml, inlinesToHtml, type TextContext } from '../markup/textToHtml.ts';
import type { DocumentText } from '../model/workshop.ts';

/** Renders a document in one language: its title, its parts, and the cards of each part. */
export function renderDocument(document: DocumentText, context: TextContext): Html {
  const parts = document.parts.map(
    part =>
      html`<section data-part="${part.id}"><h2>${inlinesToHtml(part.title, context)}</h2>${blocksToHtml(part.blocks, context)}${part.cards.map(
        card => html`<div class="card"><h3>${inlinesToHtml(card.title, context)}</h3>${blocksToHtml(card.blocks, context)}</div>`,
      )}</section>`,
  );
  return html`<h1>${inlinesToHtml(document.title, context)}</h1>${blocksToHtml(document.blocks, context)}${parts}`;
}
