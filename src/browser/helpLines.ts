import type { DeckData } from '../render/deckData.ts';
import { element } from './dom.ts';
import { words } from './words.ts';

/** The slide that says where help is: the first of its layout. */
export const helpSlide = (): HTMLElement | null => document.querySelector<HTMLElement>('.slides > .slide[data-layout="resources"]');

/** The crisis line in a language, its number as a link to call. */
export function crisisLine(data: DeckData, language: string): HTMLElement | undefined {
  const number = data.crisisLine;
  if (number === undefined) return undefined;
  const own = words(language).covers;
  return element('p', { class: 'crisis-line' }, element('a', { href: `tel:${number}` }, number), ' ', own.crisisLine);
}

/** The telephone numbers of the help slide in a language, each after its name. */
export function phoneLines(language: string): readonly HTMLElement[] {
  const links = helpSlide()?.querySelectorAll(`.text[lang="${language}"] a[href^="tel:"]`) ?? [];
  return [...links].map(link => {
    const name = link.closest('li')?.querySelector('h3')?.textContent ?? '';
    return element('p', { class: 'phone-line' }, `${name}: `, link.cloneNode(true));
  });
}
