import { headingAndCards } from '../card.ts';
import type { Layout } from '../layout.ts';

/** Two to six cards side by side, each with an icon. */
export const cards: Layout<'cards'> = {
  meaning: 'Things side by side. Each `###` is a card; `icons` gives each one its icon.',
  shape: { paragraphs: [0, 1], cards: [2, 6], increments: 'cards', settings: ['incremental', 'icons'] },
  html: view => headingAndCards(view),
};
