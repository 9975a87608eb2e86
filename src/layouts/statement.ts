import { html } from '../markup/html.ts';
import { blocksToHtml, inlinesToHtml } from '../markup/textToHtml.ts';
import type { Layout } from './layout.ts';

/** One sentence that fills the slide; its `**word**` stands out. */
export const statement: Layout<'statement'> = {
  shape: { paragraphs: [1, 3], settings: [] },
  html: view => {
    const [line, ...rest] = view.text.blocks;
    return html`<h2 class="kicker">${inlinesToHtml(view.text.title, view)}</h2>${line && html`<div class="line">${blocksToHtml([line], view)}</div>`}${blocksToHtml(rest, view)}`;
  },
};
