import { html } from '../markup/html.ts';
import { cardList } from './card.ts';
import { body, heading, type Layout } from './layout.ts';

/** Two texts to compare, next to each other. */
export const columns: Layout<'columns'> = {
  shape: { paragraphs: [0, 1], cards: [2, 2], increments: 'cards', settings: ['incremental', 'icons'] },
  html: view => html`${heading(view)}${body(view)}${cardList(view)}`,
};
