import { cards } from '../cards/layout.ts';
import type { Layout } from '../layout.ts';

/** The same HTML as that of cards, of which there are two. Only the CSS differs. */
export const columns: Layout = {
  meaning: 'Two things to compare. Each `###` is a column.',
  shape: { ...cards.shape, cards: [2, 2] },
  html: cards.html,
};
