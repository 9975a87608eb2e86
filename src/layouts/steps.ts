import { html } from '../markup/html.ts';
import { cardIcon, cardList } from './card.ts';
import { body, heading, type Layout } from './layout.ts';

/** Two to five numbered cards, one leading to the next. */
export const steps: Layout<'steps'> = {
  shape: { paragraphs: [0, 1], cards: [2, 5], increments: 'cards', settings: ['incremental', 'icons'] },
  html: view =>
    html`${heading(view)}${body(view)}${cardList(view, { ordered: true, top: (_, i) => html`<span class="step-number">${i + 1}</span>${cardIcon(view, i)}` })}`,
};
