import { signal } from '@preact/signals-core';
import type { Words } from '../../../locales/en.ts';
import type { Run } from '../../protocol/command.ts';
import { hello } from '../../protocol/message.ts';
import type { Part } from '../../protocol/part.ts';
import type { DeckData } from '../../render/deckData.ts';
import type { DeckContent } from '../deckContent.ts';
import { notesLanguagePart } from '../features/notes/notesLanguage.ts';
import { positionPart } from '../stage/position.ts';
import type { Storage } from '../storage.ts';
import { atOnce, openStore, type Reader } from '../store.ts';
import { openStageWindow } from '../transports/windowTransport.ts';
import { words } from '../words.ts';

/** The console's end of the connection to the stage: it reads what the stage last said, and what all its parts share. All of this can be followed. */
export interface ConsoleConnection extends Reader {
  readonly data: DeckData;
  readonly storage: Storage;
  /** The console speaks the language of the notes. */
  readonly language: () => string;
  readonly words: () => Words;
  /** Whether the stage has said anything yet; before that, its parts are as they begin. */
  readonly hasState: () => boolean;
  /** Whether the stage answers. */
  readonly isThere: () => boolean;
  /** The time in ms since 1970; another one every second and whenever the stage says something. */
  readonly now: () => number;
  /** A slide of this page, which has the same as the stage's. */
  readonly slide: (id: string | null) => HTMLElement | undefined;
  readonly slides: () => readonly HTMLElement[];
  /** Tells the stage to do something. */
  readonly run: Run;
}

const second = 1000;
/** A stage that is silent for this long, in ms, is not there. */
const patience = 3 * second;

/**
 * Connects to the window that opened this one. There is no event for a stage that comes back after a reload, so the console says hello every
 * second, with the clock's tick.
 */
export function openConsoleConnection(
  content: DeckContent,
  { storage, parts, firstLanguage }: { readonly storage: Storage; readonly parts: readonly Part<unknown>[]; readonly firstLanguage: string },
): ConsoleConnection {
  const { data } = content;
  const stage = openStageWindow(data.id, parts);
  const store = openStore();
  const slideOf = (id: string | null): HTMLElement | undefined => content.slides().find(slide => slide.id === id);
  const language = signal(firstLanguage);
  const [hasState, isThere, now] = [signal(false), signal(false), signal(Date.now())];
  let heard = 0;

  stage.listen(state => {
    const { slide } = state[positionPart.name] as { readonly slide: string };
    if (!content.slides().some(({ id }) => id === slide)) return;
    heard = Date.now();
    atOnce(() => {
      for (const part of parts) store.set(part, state[part.name]);
      language.value = data.languages.find(each => each === store.get(notesLanguagePart)) ?? language.value;
      now.value = heard;
      hasState.value = true;
      isThere.value = true;
    });
  });
  const sayHello = (): void => stage.send(hello, undefined);
  setInterval(() => {
    sayHello();
    now.value = Date.now();
    if (now.value - heard > patience) isThere.value = false;
  }, second);
  store.follow(() => {
    // With new slides, it does not wait for the next second.
    content.slides();
    sayHello();
  });

  return {
    get: store.get,
    follow: store.follow,
    data,
    storage,
    language: () => language.value,
    words: () => words(language.value),
    hasState: () => hasState.value,
    isThere: () => isThere.value,
    now: () => now.value,
    slide: slideOf,
    slides: content.slides,
    run: (command, ...[argument]) => stage.send(command, argument),
  };
}
