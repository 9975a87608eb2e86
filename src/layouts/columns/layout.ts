import { headingAndCards } from '../card.ts';
import type { Layout } from '../layout.ts';

/** Two texts to compare, next to each other. */
export const columns: Layout<'columns'> = {
  meaning: 'Two things to compare. Each `###` is a column.',
  shape: { paragraphs: [0, 1], cards: [2, 2], increments: 'cards', settings: ['incremental', 'icons'] },
  html: view => headingAndCards(view),
};
