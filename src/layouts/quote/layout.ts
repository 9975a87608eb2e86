import { html } from '../../markup/html.ts';
import { body, heading, type Layout } from '../layout.ts';

/** Words to say, as in a speech bubble. */
export const quote: Layout<'quote'> = {
  meaning: 'Words to say, as `> …`.',
  shape: { paragraphs: [0, 2], quotes: [1, 1], settings: [] },
  html: view => html`${heading(view)}${body(view)}`,
};
