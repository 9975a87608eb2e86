import { html } from '../../markup/html.ts';
import { cardIcon, headingAndCards } from '../card.ts';
import type { Layout } from '../layout.ts';

/** Two to five numbered cards, one leading to the next. */
export const steps: Layout<'steps'> = {
  meaning: 'Things in order. Each `###` is a numbered card.',
  shape: { paragraphs: [0, 1], cards: [2, 5], increments: 'cards', settings: ['incremental', 'icons'] },
  html: view => headingAndCards(view, { ordered: true, top: (_, i) => html`<span class="step-number">${i + 1}</span>${cardIcon(view, i)}` }),
};
