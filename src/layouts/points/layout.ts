import { html } from '../../markup/html.ts';
import { body, heading, type Layout } from '../layout.ts';

/** A list, with a line before or after it if needed. */
export const points: Layout<'points'> = {
  meaning: 'A list, with a line before or after it.',
  shape: { paragraphs: [0, 2], lists: [1, 1], items: [1, 6], increments: 'items', settings: ['incremental', 'emergency'] },
  html: view => html`${heading(view)}${body(view)}`,
};
