import { html } from '../markup/html.ts';
import { cardList } from './card.ts';
import { body, heading, type Layout } from './layout.ts';

/** Two to six cards side by side, each with an icon. */
export const cards: Layout<'cards'> = {
  shape: { paragraphs: [0, 1], cards: [2, 6], increments: 'cards', settings: ['incremental', 'icons'] },
  html: view => html`${heading(view)}${body(view)}${cardList(view)}`,
};
