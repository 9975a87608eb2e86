import { type Html, html } from '../markup/html.ts';
import { blocksToHtml, inlinesToHtml } from '../markup/textToHtml.ts';
import type { Card, LayoutWith } from '../model/workshop.ts';
import { body, heading, type SlideView, step } from './layout.ts';

/** A slide whose cards have icons. */
type CardsView = SlideView<LayoutWith<'icons'>>;

interface CardListParts {
  /** Whether the cards are numbered. */
  readonly ordered?: boolean;
  /** What is above a card's title; its icon if nothing else is given. */
  readonly top?: (card: Card, index: number) => Html;
  /** What is below a card's text. */
  readonly bottom?: (card: Card, index: number) => Html;
}

/** The heading, what is before the cards, and the cards. */
export function headingAndCards(view: CardsView, parts: CardListParts = {}): Html {
  return html`${heading(view)}${body(view)}${cardList(view, parts)}`;
}

/** The slide's cards as a list, so that a screen reader says how many there are. */
export function cardList(view: CardsView, parts: CardListParts = {}): Html {
  const { top = (_, i) => cardIcon(view, i), bottom = () => html`` } = parts;
  const items = view.text.cards.map(
    (card, i) =>
      html`<li${step(view, i)}>${top(card, i)}<div class="card-text"><h3>${inlinesToHtml(card.title, view)}</h3>${blocksToHtml(card.blocks, view)}</div>${bottom(card, i)}</li>`,
  );
  return parts.ordered ? html`<ol class="card-list">${items}</ol>` : html`<ul class="card-list">${items}</ul>`;
}

/** The icon that the slide's settings give to a card. */
export function cardIcon(view: CardsView, index: number): Html {
  const name = view.slide.icons[index];
  return name === undefined ? html`` : view.icon(name);
}
