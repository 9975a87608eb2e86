import { html } from '../../markup/html.ts';
import { body, heading, type Layout } from '../layout.ts';
import { slideTable, tableRange } from '../slideTable.ts';

/** A small table, with a line before or after it if needed. */
export const table: Layout<'table'> = {
  meaning: 'A small table: its first row names the columns, its first column the rows. A line may come before or after it.',
  shape: { paragraphs: [0, 2], tables: [1, 1], ...tableRange, settings: [] },
  html: view => html`${heading(view)}${view.text.blocks.map(block => (block.kind === 'table' ? slideTable(block, view) : body(view, [block])))}`,
};
