import { words } from '../../locales/words.ts';
import type { DeckData } from '../render/deckData.ts';
import type { Blackout } from './blackout.ts';
import type { Commands } from './commands.ts';
import { openDialog } from './dialog.ts';
import { button, element } from './dom.ts';
import type { Languages } from './languages.ts';
import { type DeckState, readMessage, send } from './protocol.ts';
import type { Stage } from './stage.ts';

interface Deck {
  readonly data: DeckData;
  readonly stage: Stage;
  readonly languages: Languages;
  readonly blackout: Blackout;
  readonly commands: Commands;
}

/**
 * Keeps the notes window, which is the same file opened once more, in step with the deck.
 * The notes window speaks first; so the two find each other again after either of them was reloaded.
 */
export function linkNotes({ data, stage, languages, blackout, commands }: Deck): void {
  let notes: Window | undefined;
  const state = (): DeckState => {
    const { slide, step, steps } = stage.position();
    return { languages: languages.shown(), slide: slide.id, step, steps, isBlack: blackout.isOn() };
  };
  const tell = (): void => send(notes ?? null, { charla: 'state', workshop: data.id, state: state() });

  addEventListener('message', event => {
    const message = readMessage(event.data, data.id);
    if (!message || !isNotesWindow(event.source)) return;
    notes = event.source;
    if (message.charla === 'command') commands[message.command]();
    tell();
  });
  stage.onMove(tell);
  languages.onChange(tell);
  blackout.onChange(tell);
}

/** Only a window that this deck has opened may steer it. */
function isNotesWindow(source: MessageEventSource | null): source is Window {
  // Of a window of another file, which counts as a stranger, `opener` can be read all the same.
  return source !== null && (source as Window).opener === window;
}

/** Opens the notes window; says what to do if the browser does not let it. */
export function openNotes(languages: Languages): void {
  const opened = open(`${location.pathname}?role=notes`, 'charla-notes', 'popup,width=1000,height=700');
  if (opened) return;
  const [language = ''] = languages.shown();
  const own = words(language).console;
  const dialog = openDialog('notes-blocked', languages, own.blockedTitle, panel => {
    panel.append(
      element('p', {}, own.blocked),
      button({ class: 'primary' }, own.open, () => {
        if (open(`${location.pathname}?role=notes`, 'charla-notes')) dialog?.close();
      }),
    );
  });
}
