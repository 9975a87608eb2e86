import { html } from '../markup/html.ts';
import { inlinesToHtml } from '../markup/textToHtml.ts';
import { discussionForm } from './discussionForm.ts';
import { body, type Layout } from './layout.ts';

/** Questions for the room: the first is the main one, the others follow it up. */
export const discussion: Layout<'discussion'> = {
  shape: { paragraphs: [0, 1], lists: [1, 1], items: [1, 3], increments: 'items', settings: ['incremental', 'form', 'talk'] },
  html: view => {
    const { talk } = view.slide;
    const clock = talk !== undefined && html`<p class="clock"><b>${talk}</b> ${view.words.discussion.minutesShort}</p>`;
    return html`<div class="prompts"><h2 class="kicker">${inlinesToHtml(view.text.title, view)}</h2>${body(view)}</div><div class="form">${clock}${discussionForm(view)}</div>`;
  },
};
