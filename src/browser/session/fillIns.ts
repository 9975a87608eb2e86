import { contactLine } from '../../model/contactLine.ts';
import { eveningLine } from '../../model/evening.ts';
import type { DeckData } from '../../render/deckData.ts';
import { words } from '../words.ts';
import type { Session } from './session.ts';

/** Writes school, date, presenter and local contacts of the settings into the slides, as text, wherever the page has a place for them. */
export function fillInEvening(data: DeckData, session: Session): void {
  const evenings = [...document.querySelectorAll<HTMLElement>('.slide .evening')];
  const contacts = [...document.querySelectorAll<HTMLElement>('.slide .local-contacts')];
  session.onChange(settings => {
    for (const line of evenings) {
      const language = languageOf(line, data);
      write(line, eveningLine(settings, language, words(language).fillIns.presentedBy));
    }
    for (const list of contacts) {
      for (const [i, entry] of [...list.children].entries()) {
        const { name = '', phone = '' } = settings.localContacts[i] ?? {};
        const known = contactLine({ name, phone }, languageOf(list, data));
        entry.classList.toggle('to-fill-in', known === '');
        write(entry.querySelector('dd'), known);
      }
    }
  });
}

const languageOf = (element: Element, data: DeckData): string => element.closest('.text')?.getAttribute('lang') ?? data.languages[0] ?? '';

function write(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
