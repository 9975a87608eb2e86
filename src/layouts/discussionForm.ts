import { type Html, html } from '../markup/html.ts';
import type { SlideView } from './layout.ts';

/** How the room talks and for how long, as far as the slide sets it: “In pairs · 4 minutes”. */
export function discussionForm(view: SlideView): Html {
  const { form, talk } = view.slide;
  const { discussion } = view.words;
  const parts = [form && discussion[form], talk !== undefined && discussion.minutes({ count: talk })].filter(part => typeof part === 'string');
  return parts.length > 0 ? html`<p class="kicker">${view.icon('messages-square')}${parts.join(' · ')}</p>` : html``;
}
