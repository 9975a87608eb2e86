import { contactParts } from '../../model/contactLine.ts';
import { sessionLine } from '../../model/sessionLine.ts';
import type { DeckData } from '../../render/deckData.ts';
import type { DeckContent } from '../deckContent.ts';
import { element } from '../dom.ts';
import { justNow, type Store } from '../store.ts';
import { words } from '../words.ts';
import type { Session } from './session.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** Writes school, date, presenter and local contacts of the settings into the slides, as text, wherever a slide has a place for them. */
export function fillPlaceholders(content: DeckContent, session: Session, store: Store): void {
  // Slides that this length leaves out are not in the document.
  const inSlides = (selector: string): readonly HTMLElement[] => content.slides().flatMap(slide => [...slide.querySelectorAll<HTMLElement>(selector)]);
  const builtSlides = justNow(content.slides);
  let isFilledIn = true;
  store.follow(() => {
    const settings = session.settings();
    // The page comes with what the workshop says, and the browser takes a while to learn how dates are written.
    isFilledIn &&= content.slides() === builtSlides && saysTheSame(settings, defaultSettings(content.data));
    if (isFilledIn) return;
    for (const line of inSlides('.evening')) {
      const language = languageOf(line, content.data);
      write(line, sessionLine(settings, language, words(language).placeholders.presentedBy));
    }
    for (const list of inSlides('.local-contacts')) {
      for (const [i, entry] of [...list.children].entries()) {
        const { name = '', phone = '' } = settings.localContacts[i] ?? {};
        const { before, number } = contactParts({ name, phone }, languageOf(list, content.data));
        entry.classList.toggle('to-fill-in', before + number === '');
        const line = entry.querySelector('dd');
        if (line?.textContent !== before + number) line?.replaceChildren(before, ...(number ? [element('span', { class: 'phone' }, number)] : []));
      }
    }
  });
}

const saysTheSame = (one: Settings, other: Settings): boolean => filledIn(one) === filledIn(other);
const filledIn = ({ school, date, presenter, localContacts }: Settings): string => JSON.stringify([school, date, presenter, localContacts]);

const languageOf = (element: Element, data: DeckData): string => element.closest('.text')?.getAttribute('lang') ?? data.languages[0] ?? '';

function write(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
