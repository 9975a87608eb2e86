import { contactToHtml } from '../../markup/contactToHtml.ts';
import { type Html, html } from '../../markup/html.ts';
import { qrToSvg } from '../../markup/qr.ts';
import { linkAddress } from '../../markup/textToHtml.ts';
import { inlinesToText, linksOf } from '../../model/walk.ts';
import type { Card } from '../../model/workshop.ts';
import { cardIcon, headingAndCards } from '../card.ts';
import type { Layout, SlideView } from '../layout.ts';

/** Places to turn to, each with the QR code of its first web address. */
export const resources: Layout<'resources'> = {
  meaning: 'Places to turn to. Each `###` with a link gets a QR code; `local-contacts` adds local people and offices to the last one.',
  shape: { paragraphs: [0, 1], cards: [2, 4], links: [1, 12], settings: ['icons', 'local-contacts'] },
  html: view => headingAndCards(view, { top: (card, i) => code(view, card, i), bottom: (_, i) => localContacts(view, i) }),
};

function code(view: SlideView<'resources'>, card: Card, index: number): Html {
  const address = linksOf(card.blocks)
    .map(link => linkAddress(link.target, view))
    .find(each => each.startsWith('https:'));
  if (address !== undefined) return qrToSvg(address, view.words.qrLeadsTo({ name: inlinesToText(card.title) }));
  return cardIcon(view, index);
}

/** People at hand, in the last card. On paper, what is not filled in becomes a line to write on. */
function localContacts(view: SlideView<'resources'>, index: number): Html {
  if (!view.slide.localContacts || index !== view.text.cards.length - 1 || view.placeholders.localContacts.length === 0) return html``;
  const entries = view.placeholders.localContacts.map(contact => {
    const attribute = contact.name || contact.phone ? html`` : html` class="to-fill-in"`;
    return html`<div${attribute}><dt>${contact.role[view.language]?.text}</dt><dd>${contactToHtml(contact, view.language)}</dd></div>`;
  });
  return html`<dl class="local-contacts">${entries}</dl>`;
}
