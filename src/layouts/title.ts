import { html } from '../markup/html.ts';
import { blocksToHtml, inlinesToHtml } from '../markup/textToHtml.ts';
import { eveningLine } from '../model/evening.ts';
import type { Layout } from './layout.ts';

/** The first slide: who it is for, the workshop's title, and the evening's details as far as they are filled in: here, or in the browser's settings. */
export const title: Layout = {
  shape: { paragraphs: [1, 3], settings: [] },
  html: view => {
    const [audience, ...rest] = view.text.blocks;
    const evening = eveningLine(view.fillIns, view.language, view.words.fillIns.presentedBy);
    return html`${audience && html`<div class="kicker">${blocksToHtml([audience], view)}</div>`}<h1>${inlinesToHtml(view.text.title, view)}</h1>${blocksToHtml(rest, view)}<p class="evening">${evening}</p>`;
  },
};
