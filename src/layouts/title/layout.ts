import { html } from '../../markup/html.ts';
import { blocksToHtml, inlinesToHtml } from '../../markup/textToHtml.ts';
import { pictureOf } from '../../model/pictures.ts';
import { sessionLine } from '../../model/sessionLine.ts';
import type { Layout } from '../layout.ts';

/** The first slide: who it is for, the workshop's title, and the session's details as far as they are filled in: here, or in the browser's settings. */
export const title: Layout<'title'> = {
  meaning: 'The first slide. Below the heading come the line shown above the title, then smaller text. School, date and presenter come from the settings.',
  shape: { paragraphs: [1, 3], settings: [] },
  html: view => {
    const { blocks } = view.text;
    const audience = blocks.find(block => !pictureOf(block));
    const rest = blocks.filter(block => block !== audience);
    const evening = sessionLine(view.placeholders, view.language, view.words.placeholders.presentedBy);
    return html`${audience && html`<div class="kicker">${blocksToHtml([audience], view)}</div>`}<h1>${inlinesToHtml(view.text.title, view)}</h1>${blocksToHtml(rest, view)}<p class="evening">${evening}</p>`;
  },
};
