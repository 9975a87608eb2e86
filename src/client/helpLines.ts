import type { DeckData } from '../render/deckData.ts';
import { element } from './dom.ts';
import { helpSlideOf } from './features/late/late.ts';
import { words } from './words.ts';

/** The crisis line in a language, its number as a link to call. */
export function crisisLine(data: DeckData, language: string): HTMLElement | undefined {
  const number = data.crisisLine;
  if (number === undefined) return undefined;
  const own = words(language).covers;
  return element('p', { class: 'crisis-line' }, element('a', { href: `tel:${number}` }, number), ' ', own.crisisLine);
}

/** The telephone numbers of the help slide, among these slides, in a language: of whom each is, what it is for, and the number. */
export function phoneLines(language: string, slides: readonly HTMLElement[]): readonly HTMLElement[] {
  const cards = helpSlideOf(slides)?.querySelectorAll(`.text[lang="${language}"] .card-list > li`) ?? [];
  return [...cards].flatMap(card => {
    const name = card.querySelector('h3')?.textContent ?? '';
    const purpose = purposeOf(card)?.textContent ?? '';
    return [...card.querySelectorAll('a[href^="tel:"]')].map(link =>
      element('p', { class: 'phone-line' }, `${[name, purpose].filter(Boolean).join(': ')} `, link.cloneNode(true)),
    );
  });
}

/** What a contact is for: the first paragraph of its card that is not its address. */
export const purposeOf = (card: Element): Element | undefined => [...card.querySelectorAll('.card-text p')].find(paragraph => !paragraph.querySelector('a'));
