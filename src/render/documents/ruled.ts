import { type Html, html } from '../../markup/html.ts';

/** Lines to write on, 0.3 in apart: as many as there is room for where it stands, and never more than a page has. */
export const ruled: Html = html`<div class="ruled" aria-hidden="true">${Array.from({ length: 36 }, () => html`<i></i>`)}</div>`;
