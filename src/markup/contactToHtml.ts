import { type Contact, contactParts } from '../model/contactLine.ts';
import type { Language } from '../model/language.ts';
import { type Html, html } from './html.ts';

/** A person at hand in one line; nothing if neither name nor number is known. The number never breaks. */
export function contactToHtml(contact: Contact, language: Language): Html {
  const { before, number } = contactParts(contact, language);
  return html`${before}${number && html`<span class="phone">${number}</span>`}`;
}
