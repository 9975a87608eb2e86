import { html } from '../../markup/html.ts';
import { blocksToHtml, inlinesToHtml } from '../../markup/textToHtml.ts';
import { discussionForm } from '../discussion/layout.ts';
import { body, type Layout } from '../layout.ts';

/** A short story in a bubble, and questions about it. */
export const scenario: Layout<'scenario'> = {
  meaning: 'A short story, then a list of questions for the group.',
  shape: { paragraphs: [1, 3], lists: [1, 1], items: [1, 3], increments: 'items', settings: ['incremental', 'form', 'talk'] },
  html: view => {
    const { blocks, title } = view.text;
    const story = blocks.filter(block => block.kind !== 'list');
    const questions = blocks.filter(block => block.kind === 'list');
    return html`${discussionForm(view)}<h2>${inlinesToHtml(title, view)}</h2><div class="story">${blocksToHtml(story, view)}</div>${body(view, questions)}`;
  },
};
