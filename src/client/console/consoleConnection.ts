import type { Words } from '../../../locales/en.ts';
import type { DeckData } from '../../render/deckData.ts';
import type { DeckContent } from '../deckContent.ts';
import type { Storage } from '../storage.ts';
import { words } from '../words.ts';
import { type DeckState, type Order, readMessage, type SteeringName, send } from '../transports/protocol.ts';

/** The console's end of the connection to the deck, and what all its parts share. */
export interface ConsoleConnection {
  readonly data: DeckData;
  readonly storage: Storage;
  /** The console speaks the language of the notes. */
  readonly language: () => string;
  readonly words: () => Words;
  /** The deck’s last state; undefined before the first message. */
  readonly state: () => DeckState | undefined;
  /** A slide of this page, which has the same as the deck's. */
  readonly slide: (id: string | null) => HTMLElement | undefined;
  readonly slides: () => readonly HTMLElement[];
  readonly command: (name: SteeringName) => void;
  readonly order: (order: Order) => void;
  /** Calls the listener after each message of the deck. */
  readonly onState: (listener: (state: DeckState) => void) => void;
  /** Calls the listener now and when the language changes. */
  readonly onLanguage: (listener: (own: Words, language: string) => void) => void;
  /** Calls the listener now, every second and after each message of the deck, until the returned function is called: with the time in ms since 1970. */
  readonly onTick: (listener: (now: number, state: DeckState) => void) => () => void;
  /** Calls the listener when this page's slides and notes were replaced. */
  readonly onContentChange: (listener: () => void) => void;
  /** Calls the listener when the deck answers, and when it no longer does. */
  readonly onLine: (listener: (isThere: boolean) => void) => void;
}

const second = 1000;
/** A deck that is silent for this long, in ms, is not there. */
const patience = 3 * second;

/**
 * Listens to the window that opened this one, and to no other. There is no event for a deck that comes back after a reload,
 * so the console says hello every second, with the clock's tick.
 */
export function openConsoleConnection(content: DeckContent, storage: Storage, firstLanguage: string): ConsoleConnection {
  const { data } = content;
  const deck = window.opener as Window | null;
  const slideOf = (id: string | null): HTMLElement | undefined => content.slides().find(slide => slide.id === id);
  const workshop = data.id;
  let state: DeckState | undefined;
  let language = firstLanguage;
  let heard = 0;
  let isThere = false;
  const stateListeners = new Set<(state: DeckState) => void>();
  const languageListeners = new Set<(own: Words, language: string) => void>();
  const tickListeners = new Set<(now: number, state: DeckState) => void>();
  const lineListeners = new Set<(isThere: boolean) => void>();

  const tick = (): void => {
    if (state) for (const listener of tickListeners) listener(Date.now(), state);
  };
  const setLine = (now: boolean): void => {
    if (now === isThere) return;
    isThere = now;
    for (const listener of lineListeners) listener(now);
  };
  addEventListener('message', event => {
    const message = event.source === deck && deck !== null ? readMessage(event.data, workshop) : undefined;
    if (message?.charla !== 'state' || !slideOf(message.state.slide)) return;
    heard = Date.now();
    state = message.state;
    const wanted = data.languages.find(each => each === message.state.notesLanguage) ?? language;
    if (wanted !== language) {
      language = wanted;
      for (const listener of languageListeners) listener(words(language), language);
    }
    for (const listener of stateListeners) listener(state);
    setLine(true);
    tick();
  });
  const hello = (): void => {
    send(deck, { charla: 'hello', workshop });
    if (Date.now() - heard > patience) setLine(false);
    tick();
  };
  setInterval(hello, second);
  // Does not wait for the deck’s state of the new slides.
  content.onReplace(hello);
  hello();

  return {
    data,
    storage,
    language: () => language,
    words: () => words(language),
    state: () => state,
    slide: slideOf,
    slides: content.slides,
    command: command => send(deck, { charla: 'command', workshop, command }),
    order: order => send(deck, { charla: 'order', workshop, order }),
    onState: listener => void stateListeners.add(listener),
    onLanguage: listener => {
      languageListeners.add(listener);
      listener(words(language), language);
    },
    onTick: listener => {
      tickListeners.add(listener);
      if (state) listener(Date.now(), state);
      return () => void tickListeners.delete(listener);
    },
    onContentChange: content.onReplace,
    onLine: listener => {
      lineListeners.add(listener);
      listener(isThere);
    },
  };
}
