import type { DeckData } from '../render/deckData.ts';
import { element } from './dom.ts';
import { crisisLine, helpSlide } from './helpLines.ts';

/**
 * Where help is, as a sheet over any slide: the help slide's own contacts and QR codes, and the crisis line in place of the footer.
 * It follows the languages on screen as a slide does.
 */
export function helpSheet(data: DeckData): HTMLElement {
  const texts = helpSlide()?.querySelector('.texts')?.cloneNode(true) as HTMLElement | undefined;
  // As a card it shows everything at once, whatever the slide builds.
  for (const step of texts?.querySelectorAll('.fragment') ?? []) step.removeAttribute('class');
  const lines = data.languages.map(language => element('div', { class: 'in-language', lang: language }, crisisLine(data, language)));
  return element('div', { class: 'slide help-sheet', 'data-layout': 'resources' }, texts, element('footer', {}, ...lines));
}
