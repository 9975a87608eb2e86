import { type Html, html } from '../../../markup/html.ts';
import type { Chapter, Entry, GuideContext } from './guideContext.ts';

/** The contents. Page numbers are known when the pages are laid out: `numberPages` puts them where `data-page-of` asks for them. */
export function contents(chapters: readonly Chapter[], { words }: GuideContext): Html {
  const items = chapters.map(
    chapter => html`<li>${entry(chapter)}${chapter.entries.length > 0 && html`<ol>${chapter.entries.map(each => html`<li>${entry(each)}</li>`)}</ol>`}</li>`,
  );
  return html`<section class="contents" data-begins-page><h2>${words.documents.contents}</h2><ol>${items}</ol></section>`;
}

function entry({ id, title }: Entry): Html {
  // Between the two a space would be lost, since they are separate boxes.
  return html`<a href="#${id}"><span class="entry">${title} </span><span class="page-number" data-page-of="${id}"></span></a>`;
}
