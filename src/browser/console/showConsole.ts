import { element, setLanguage } from '../dom.ts';
import type { Edition } from '../edition.ts';
import type { Memory } from '../memory.ts';
import type { Session } from '../session/session.ts';
import { words } from '../words.ts';
import { listenToConsoleKeys } from './consoleKeys.ts';
import { controls } from './controls.ts';
import { openDesk } from './desk.ts';
import { notesPanel } from './notesPanel.ts';
import { slidePictures } from './slidePictures.ts';
import { talkPanel } from './talkPanel.ts';
import { timePanel } from './timePanel.ts';

/** Turns this window into the facilitator's: notes, pictures, the time, and everything that the deck can be told. */
export function showConsole(edition: Edition, memory: Memory, session: Session): void {
  const { data } = edition;
  const root = document.documentElement;
  root.dataset.stage = 'console';
  const desk = openDesk(edition, memory, session.settings().notesLanguage ?? data.languages[0] ?? '');
  const title = element('h1', {}, ...data.languages.map(lang => element('span', { lang }, words(lang).console.title)));
  const call = element('div', { role: 'status' }, ...data.languages.map(lang => element('p', { lang }, words(lang).console.waiting)));
  const waiting = element('div', { class: 'waiting' }, title, call);
  const pictures = slidePictures(desk);
  const view = element(
    'div',
    { class: 'console' },
    timePanel(desk),
    notesPanel(desk),
    element('aside', {}, pictures.now, talkPanel(desk), pictures.next),
    controls(desk),
  );
  document.querySelector('.deck')?.remove();
  document.body.prepend(waiting, view);

  desk.onLanguage((own, language) => {
    setLanguage(root, language);
    setLanguage(view, language);
    if (!desk.state()) document.title = own.console.title;
  });
  // Before the deck was heard there is nothing to show; when it is lost, what it said last stays.
  desk.onLine(isThere => {
    waiting.hidden = isThere;
    view.hidden = !desk.state();
    // Alone it is the page; later, a line above it.
    title.hidden = !view.hidden;
    if (view.hidden) waiting.setAttribute('role', 'main');
    else waiting.removeAttribute('role');
    view.classList.toggle('is-alone', !isThere);
  });
  listenToConsoleKeys(desk);
}
