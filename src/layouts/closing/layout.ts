import type { Layout } from '../layout.ts';
import { statement } from '../statement/layout.ts';

/** The same HTML as a statement's: one line large, then the rest. Only the CSS differs. */
export const closing: Layout = {
  meaning: 'The last slide: a line to take home, thanks, and where the facts come from.',
  shape: { paragraphs: [1, 4], settings: [] },
  html: statement.html,
};
