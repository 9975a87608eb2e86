import type { Command } from '../../protocol/command.ts';
import type { Part } from '../../protocol/part.ts';
import { isUserCommand } from '../commands.ts';
import type { DeckContent } from '../deckContent.ts';
import { element, setLanguage } from '../dom.ts';
import { timePanel } from '../features/clock/timePanel.ts';
import { openScope } from '../scope.ts';
import type { Session } from '../session/session.ts';
import type { Storage } from '../storage.ts';
import { words } from '../words.ts';
import './console.css';
import { openConsoleConnection } from './consoleConnection.ts';
import type { ConsoleFeature } from './consoleFeature.ts';
import { listenToConsoleKeys } from './consoleKeys.ts';
import { controls } from './controls.ts';
import { keysTool } from './keysTool.ts';
import { notesPanel } from './notesPanel.ts';
import { slidePictures } from './slidePictures.ts';

/** What the console can show and ask for. */
export interface ConsoleParts {
  readonly parts: readonly Part<unknown>[];
  readonly commands: readonly Command<unknown>[];
  readonly features: readonly ConsoleFeature[];
}

/** Turns this window into the facilitator's: notes, pictures, the time, and everything that the stage can be told to do. */
export function showConsole(content: DeckContent, storage: Storage, session: Session, { parts, commands, features }: ConsoleParts): void {
  const { data } = content;
  const root = document.documentElement;
  root.dataset.stage = 'console';
  const connection = openConsoleConnection(content, { storage, parts, firstLanguage: session.settings().notesLanguage ?? data.languages[0] ?? '' });
  const { scope } = openScope(connection);
  const byHand = commands.filter(isUserCommand);
  const tools = features.flatMap(feature => feature.tools ?? []);
  const keys = keysTool(tools, byHand);

  const title = element('h1', {}, ...data.languages.map(lang => element('span', { lang }, words(lang).console.title)));
  const call = element('div', { role: 'status' }, ...data.languages.map(lang => element('p', { lang }, words(lang).console.waiting)));
  const waiting = element('div', { class: 'waiting' }, title, call);
  const pictures = slidePictures(connection);
  for (const { onPicture } of features) onPicture?.(connection, pictures.picture);
  const panels = features.flatMap(({ panel }) => (panel ? [panel(connection)] : []));
  const view = element(
    'div',
    { class: 'console' },
    timePanel(connection),
    notesPanel(connection),
    element('aside', {}, pictures.now, ...panels, pictures.next),
    controls(connection, [...features, { tools: [keys] }], scope),
  );
  document.querySelector('.deck')?.remove();
  document.body.prepend(waiting, view);

  connection.follow(() => {
    setLanguage(root, connection.language());
    setLanguage(view, connection.language());
    if (!connection.hasState()) document.title = connection.words().console.title;
  });
  // Before the first message there is nothing to show; when the stage is lost, its last state stays.
  connection.follow(() => {
    const isThere = connection.isThere();
    waiting.hidden = isThere;
    view.hidden = !connection.hasState();
    // Alone it is the page; later, a line above it.
    title.hidden = !view.hidden;
    if (view.hidden) waiting.setAttribute('role', 'main');
    else waiting.removeAttribute('role');
    view.classList.toggle('is-alone', !isThere);
  });
  listenToConsoleKeys(connection, [...tools, keys], byHand);
}
