import type { DeckData } from '../../../render/deckData.ts';
import { element } from '../../dom.ts';
import { emergencySection } from '../../emergency.ts';
import { crisisLine } from '../../helpLines.ts';
import { helpSlideOf } from '../late/late.ts';
import { keepWithin } from './keepWithin.ts';

/**
 * What to do if it is happening now and where help is, as a sheet over any slide, in the languages on screen: the steps of the emergency slide,
 * the contacts of the help slide, each with what it is for and its QR code, and the crisis line in place of the footer.
 * @param slides those of the session
 */
export function helpSheet(data: DeckData, languages: readonly string[], slides: readonly HTMLElement[]): HTMLElement {
  const help = helpSlideOf(slides);
  const steps = languages.map(language => emergencySection(language, slides));
  const lists = languages.map(language => contactsIn(language, help));
  const titles = languages.map(language => element('h2', { lang: language }, help?.querySelector(`.text[lang="${language}"] h2`)?.textContent ?? ''));
  const contacts = (lists[0] ?? []).map((_, i) =>
    contact(lists.map((list, j) => ({ language: languages[j] ?? '', card: list[i] })).flatMap(({ language, card }) => (card ? [{ language, card }] : []))),
  );
  const content = element(
    'div',
    { class: 'help-content' },
    element('div', { class: 'in-columns' }, ...steps),
    element('div', { class: 'in-columns titles' }, ...titles),
    element('ul', { class: 'help-contacts' }, ...contacts),
  );
  const lines = languages.map(language => element('div', { lang: language }, crisisLine(data, language)));
  const room = element('div', { class: 'help-room' }, content);
  keepWithin(room, content);
  return element('div', { class: 'slide help-sheet', 'data-layout': 'resources' }, room, element('footer', { class: 'in-columns' }, ...lines));
}

/** The cards of the help slide in a language. */
const contactsIn = (language: string, help: Element | undefined): readonly Element[] => [
  ...(help?.querySelectorAll(`.text[lang="${language}"] .card-list > li`) ?? []),
];

interface CardIn {
  readonly language: string;
  readonly card: Element;
}

/** The parts of a card in the order in which a pair of languages is read: names, what it is for, addresses, people at hand. */
const partsInOrder = ['.card-text > h3', '.card-text > :not(h3, :has(a))', '.card-text > :has(a)', '.local-contacts'];

/** One contact in each language on screen. A name or an address that is the same in both is there once, and a code for each address. */
function contact(cards: readonly CardIn[]): HTMLElement {
  const codes = oncePer(
    cards.flatMap(({ language, card }) => {
      const code = card.querySelector('.qr');
      return code ? [{ text: card.querySelector('a[href^="https:"]')?.getAttribute('href') ?? '', copy: inLanguage(code, language) }] : [];
    }),
  );
  const parts = partsInOrder.flatMap(selector =>
    oncePer(
      cards.flatMap(({ language, card }) =>
        [...card.querySelectorAll(selector)].map(part => ({ text: part.textContent?.trim() ?? '', copy: inLanguage(part, language) })),
      ),
    ),
  );
  const text = element('div', { class: 'contact-text' }, ...parts);
  return element('li', { class: codes.length > 1 ? 'of-two-addresses' : undefined }, element('div', { class: 'codes' }, ...codes), text);
}

function oncePer(parts: readonly { readonly text: string; readonly copy: Node }[]): readonly Node[] {
  return parts.filter(({ text }, i) => parts.findIndex(each => each.text === text) === i).map(({ copy }) => copy);
}

function inLanguage(part: Element, language: string): Element {
  const copy = part.cloneNode(true) as Element;
  copy.setAttribute('lang', language);
  return copy;
}
