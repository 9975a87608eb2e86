import { type Html, html } from '../markup/html.ts';
import type { LayoutWith } from '../model/workshop.ts';
import type { SlideView } from './layout.ts';

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
