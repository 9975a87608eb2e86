import { type Html, html, trusted } from '../../markup/html.ts';

/** A slide's own section, drawn smaller by CSS and not as a bitmap: sharp on any paper, and its text stays text. */
export function picture(slide: Html): Html {
  return html`<div class="picture">${slide}</div>`;
}

/**
 * The same beside text that has the slide's title as its own heading: the headings within read as paragraphs,
 * so that a PDF has each bookmark once and no step between heading levels is left out.
 */
export function pictureBesideText(slide: Html): Html {
  return picture(trusted(slide.text.replace(/<h[1-3](?=[ >])/g, tag => `${tag} role="paragraph"`)));
}
