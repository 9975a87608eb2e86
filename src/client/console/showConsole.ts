import type { DeckContent } from '../deckContent.ts';
import { element, setLanguage } from '../dom.ts';
import type { Session } from '../session/session.ts';
import type { Storage } from '../storage.ts';
import { words } from '../words.ts';
import { openConsoleConnection } from './consoleConnection.ts';
import { listenToConsoleKeys } from './consoleKeys.ts';
import { controls } from './controls.ts';
import { notesPanel } from './notesPanel.ts';
import { slidePictures } from './slidePictures.ts';
import { talkPanel } from '../features/timer/talkPanel.ts';
import { timePanel } from '../features/clock/timePanel.ts';

/** Turns this window into the facilitator's: notes, pictures, the time, and everything that the deck can be told to do. */
export function showConsole(content: DeckContent, storage: Storage, session: Session): void {
  const { data } = content;
  const root = document.documentElement;
  root.dataset.stage = 'console';
  const connection = openConsoleConnection(content, storage, session.settings().notesLanguage ?? data.languages[0] ?? '');
  const title = element('h1', {}, ...data.languages.map(lang => element('span', { lang }, words(lang).console.title)));
  const call = element('div', { role: 'status' }, ...data.languages.map(lang => element('p', { lang }, words(lang).console.waiting)));
  const waiting = element('div', { class: 'waiting' }, title, call);
  const pictures = slidePictures(connection);
  const view = element(
    'div',
    { class: 'console' },
    timePanel(connection),
    notesPanel(connection),
    element('aside', {}, pictures.now, talkPanel(connection), pictures.next),
    controls(connection),
  );
  document.querySelector('.deck')?.remove();
  document.body.prepend(waiting, view);

  connection.onLanguage((own, language) => {
    setLanguage(root, language);
    setLanguage(view, language);
    if (!connection.state()) document.title = own.console.title;
  });
  // Before the first message there is nothing to show; when the deck is lost, its last state stays.
  connection.onLine(isThere => {
    waiting.hidden = isThere;
    view.hidden = !connection.state();
    // Alone it is the page; later, a line above it.
    title.hidden = !view.hidden;
    if (view.hidden) waiting.setAttribute('role', 'main');
    else waiting.removeAttribute('role');
    view.classList.toggle('is-alone', !isThere);
  });
  listenToConsoleKeys(connection);
}
