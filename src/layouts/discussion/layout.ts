import { type Html, html } from '../../markup/html.ts';
import { inlinesToHtml } from '../../markup/textToHtml.ts';
import type { LayoutWith } from '../../model/workshop.ts';
import { body, type Layout, type SlideView } from '../layout.ts';

/** Questions for the room: the first is the main one, the others follow it up. */
export const discussion: Layout<'discussion'> = {
  meaning: 'A list: the main question, then others. `form` says who talks with whom, `talk` for how many minutes.',
  shape: { paragraphs: [0, 1], lists: [1, 1], items: [1, 3], increments: 'items', settings: ['incremental', 'form', 'talk'] },
  html: view => {
    const { talk } = view.slide;
    const clock = talk !== undefined && html`<p class="clock"><b>${talk}</b> ${view.words.discussion.minutesShort}</p>`;
    return html`<div class="prompts"><h2 class="kicker">${inlinesToHtml(view.text.title, view)}</h2>${body(view)}</div><div class="form">${clock}${discussionForm(view)}</div>`;
  },
};

/** How the room talks and for how long, as far as the slide sets it: “In pairs · 4 minutes”. */
export function discussionForm(view: SlideView<LayoutWith<'form'>>): Html {
  const { form, talk } = view.slide;
  const { discussion } = view.words;
  const parts = [
    form && html`<span>${discussion[form]}</span>`,
    talk !== undefined && html`<span class="minutes">${form && '· '}${discussion.minutes({ count: talk })}</span>`,
  ];
  return parts.some(Boolean) ? html`<p class="kicker form-line">${view.icon('messages-square')}${parts}</p>` : html``;
}
