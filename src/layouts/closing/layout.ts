import { type Layout, largeLine } from '../layout.ts';

/** The last slide: a line to take home, thanks, and where the facts come from. */
export const closing: Layout<'closing'> = {
  meaning: 'The last slide: a line to take home, thanks, and where the facts come from.',
  shape: { paragraphs: [1, 4], settings: [] },
  html: largeLine,
};
