import { type Html, html } from '../../markup/html.ts';
import { qrToSvg } from '../../markup/qr.ts';
import { blocksToHtml, inlinesToHtml, linkAddress } from '../../markup/textToHtml.ts';
import { blocksToText, inlinesToText, linksOf } from '../../model/walk.ts';
import type { Card, DocumentPart } from '../../model/workshop.ts';
import { localContacts } from './localContacts.ts';
import type { DocumentContext } from './textIn.ts';
/** A part of a sheet for the room: its heading, its text, and its cards as a list, those with a web address with its QR code. */
export function partToHtml(part: DocumentPart, context: DocumentContext): Html {
  const cards = part.cards.length > 0 && html`<ul class="contacts">${part.cards.map(card => cardToHtml(card, context))}</ul>`;
  return html`<section class="part" data-part="${part.id}"><h2>${inlinesToHtml(part.title, context)}</h2>${blocksToHtml(part.blocks, context)}${cards}</section>`;
}

function cardToHtml(card: Card, context: DocumentContext): Html {
  const text = html`<div><h3>${inlinesToHtml(card.title, context)}</h3>${blocksToHtml(card.blocks, context)}</div>`;
  if (hasBlank(card)) return html`<li class="to-fill-in">${text}${localContacts(context)}</li>`;
  return html`<li>${code(card, context)}${text}</li>`;
}

/** Whether a card has a line to write on: there the people at hand belong. */
const hasBlank = (card: Card): boolean => blocksToText(card.blocks).includes('___');

function code(card: Card, context: DocumentContext): Html | false {
  const address = linksOf(card.blocks)
    .map(link => linkAddress(link.target, context))
    .find(each => each.startsWith('https:'));
  return address !== undefined && qrToSvg(address, context.words.qrLeadsTo({ name: inlinesToText(card.title) }));
}
