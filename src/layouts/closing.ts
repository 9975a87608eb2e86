import { html } from '../markup/html.ts';
import { blocksToHtml, inlinesToHtml } from '../markup/textToHtml.ts';
import type { Layout } from './layout.ts';

/** The last slide: a line to take home, thanks, and where the facts come from. */
export const closing: Layout<'closing'> = {
  shape: { paragraphs: [1, 4], settings: [] },
  html: view => {
    const [line, ...rest] = view.text.blocks;
    return html`<h2 class="kicker">${inlinesToHtml(view.text.title, view)}</h2>${line && html`<div class="line">${blocksToHtml([line], view)}</div>`}${blocksToHtml(rest, view)}`;
  },
};
