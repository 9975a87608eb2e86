import type { DeckData } from '../../../render/deckData.ts';
import { element, icon } from '../../dom.ts';
import { emergencySection } from '../../emergency.ts';
import { crisisLine, phoneLines } from '../../helpLines.ts';
import { words } from '../../words.ts';
import { keepWithin } from './keepWithin.ts';

/** The two speech bubbles of the deck, one for each language. */
const bubbles = `<svg viewBox="0 0 240 140"><path fill="#0f5c5c" d="M28 8h112a20 20 0 0 1 20 20v44a20 20 0 0 1-20 20H72l-30 26V92H28A20 20 0 0 1 8 72V28A20 20 0 0 1 28 8z"/><path fill="#f0b429" d="M122 40h90a20 20 0 0 1 20 20v40a20 20 0 0 1-20 20h-10v18l-24-18h-56a20 20 0 0 1-20-20V60a20 20 0 0 1 20-20z"/></svg>`;

/**
 * A quiet picture in place of a black screen: a pause and whom to call, always in every language of the deck, and what to do if it is happening
 * now. Where there are more languages than two, the steps are in those on screen, so that all can be read from afar.
 * @param slides those of the session
 */
export function calmPicture(data: DeckData, languages: readonly string[], slides: readonly HTMLElement[]): HTMLElement {
  const withSteps = data.languages.length > 2 ? languages : data.languages;
  const texts = data.languages.map(language => {
    const own = words(language).covers;
    return element(
      'div',
      { lang: language },
      element('h2', {}, own.pause),
      element('p', {}, own.breathe),
      withSteps.includes(language) && emergencySection(language, slides),
      element('div', { class: 'lines' }, crisisLine(data, language), ...phoneLines(language, slides)),
    );
  });
  const picture = element('div', { class: 'calm-picture' }, icon(bubbles), element('div', { class: 'calm-texts' }, ...texts));
  const room = element('div', { class: 'calm-room' }, picture);
  keepWithin(room, picture);
  return room;
}
