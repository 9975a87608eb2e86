import { type Layout, largeLine } from '../layout.ts';

/** One sentence that fills the slide; its `**word**` stands out. */
export const statement: Layout<'statement'> = {
  meaning: 'One sentence that fills the slide. Its `**word**` stands out; one or two smaller paragraphs may follow.',
  shape: { paragraphs: [1, 3], settings: [] },
  html: largeLine,
};
