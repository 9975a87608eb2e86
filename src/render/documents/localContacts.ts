import { contactToHtml } from '../../markup/contactToHtml.ts';
import { type Html, html } from '../../markup/html.ts';
import type { TextContext } from '../../markup/textToHtml.ts';

/** The local contacts, by their roles; a line to write on where name and phone are not known yet. */
export function localContacts({ placeholders, language }: Pick<TextContext, 'placeholders' | 'language'>): Html | false {
  const entries = placeholders.localContacts.map(({ role, name, phone }) => {
    return html`<div><dt>${role[language]?.text}</dt><dd class="fill-in">${contactToHtml({ name, phone }, language)}</dd></div>`;
  });
  return entries.length > 0 && html`<dl class="lines">${entries}</dl>`;
}
