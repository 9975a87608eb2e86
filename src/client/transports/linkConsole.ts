import type { DeckData } from '../../render/deckData.ts';
import type { Commands } from '../commands.ts';
import type { Covers } from '../features/covers/covers.ts';
import { parseMode } from '../languages/languageModes.ts';
import type { Languages } from '../languages/languages.ts';
import type { RunningLate } from '../features/late/runningLate.ts';
import type { Session } from '../session/session.ts';
import type { SessionClock } from '../features/clock/sessionClock.ts';
import type { Stage } from '../stage/stage.ts';
import type { TalkTimer } from '../features/timer/talkTimer.ts';
import type { TalkSound } from '../features/timer/timerView.ts';
import { type DeckState, type Order, readMessage, send } from './protocol.ts';

export interface Deck {
  readonly data: DeckData;
  readonly session: Session;
  readonly stage: Stage;
  readonly languages: Languages;
  readonly covers: Covers;
  readonly late: RunningLate;
  readonly clock: SessionClock;
  readonly timer: TalkTimer;
  readonly sound: TalkSound;
  readonly commands: Commands;
  /** Removes whatever covers the slides. */
  readonly uncover: () => void;
}

/**
 * Keeps the console, which is the same file opened once more, in step with the deck.
 * The console speaks first; so the two find each other again after either of them was reloaded.
 */
export function linkConsole(deck: Deck): void {
  const { data, session, stage, languages, covers, late, clock, timer, sound } = deck;
  let console: Window | undefined;
  const sendState = (): void => send(console ?? null, { charla: 'state', workshop: data.id, state: stateOf(deck) });

  addEventListener('message', event => {
    const message = readMessage(event.data, data.id);
    if (!message || !isConsole(event.source)) return;
    console = event.source;
    // From here on the notes keep their language, whatever the room sees.
    if (session.settings().notesLanguage === undefined) session.change({ notesLanguage: notesLanguage(session, languages) });
    if (message.charla === 'command') deck.commands[message.command]();
    if (message.charla === 'order') follow(message.order, deck);
    sendState();
  });
  stage.onMove(sendState);
  languages.onChange(sendState);
  session.onChange(sendState);
  for (const part of [covers, late, clock, timer, sound]) part.onChange(sendState);
}

function stateOf({ session, stage, languages, covers, late, clock, timer, sound }: Deck): DeckState {
  const { slide, step, steps } = stage.position();
  const settings = session.settings();
  return {
    languages: languages.shown(),
    notesLanguage: notesLanguage(session, languages),
    slides: [...document.querySelectorAll('.slides > .slide')].map(each => each.id),
    slide: slide.id,
    step,
    steps,
    next: late.following() ?? null,
    cover: covers.shown() ?? null,
    isLate: late.isOn(),
    clock: clock.state(),
    talk: timer.state() ?? null,
    hasSound: sound.isOn(),
    length: session.length(),
    isInterpreted: settings.isInterpreted,
    interpretingFactor: settings.interpretingFactor,
    isPractising: session.practising(),
    hasLetterKeys: settings.hasLetterKeys,
  };
}

/** The language of the notes: the one of the settings, or one on screen: of two, the one of the buttons. */
export function notesLanguage(session: Session, languages: Languages): string {
  const shown = languages.shown();
  return session.settings().notesLanguage ?? shown.find(each => each === languages.interface()) ?? shown[0] ?? '';
}

function follow(order: Order, deck: Deck): void {
  const { data, session, stage, languages } = deck;
  switch (order.to) {
    case 'slide':
      deck.uncover();
      stage.goTo(order.slide);
      break;
    case 'languages': {
      const mode = parseMode(order.languages.join(), data.languages);
      if (mode) languages.show(mode);
      break;
    }
    case 'notesLanguage':
      if (data.languages.includes(order.language)) session.change({ notesLanguage: order.language });
      break;
    case 'clock':
      deck.clock[order.action]();
      break;
    case 'talk':
      deck.timer[order.action]();
      break;
    case 'sound':
      deck.sound.set(order.isOn);
      break;
    case 'interpreting':
      session.change({ isInterpreted: order.isOn });
      break;
    case 'practice':
      if (order.isOn) deck.clock.restart();
      session.change({ practising: order.isOn });
      break;
    default:
      order satisfies never;
  }
}

/** Only a window that this deck has opened may control it. */
function isConsole(source: MessageEventSource | null): source is Window {
  // `opener` can be read even from a window of another file, which counts as another origin.
  return source !== null && (source as Window).opener === window;
}
