import type { DeckData } from '../../render/deckData.ts';
import { setLanguage } from '../dom.ts';
import { type LanguageMode, languageModes, nextMode, parseMode, sameMode } from './languageModes.ts';
import type { Session } from '../session/session.ts';
import type { Storage } from '../storage.ts';
import { words } from '../words.ts';

/** The languages on screen and the way to change them. */
export interface Languages {
  /** All that the workshop has. */
  readonly all: readonly string[];
  /** Those of the room, in their order. */
  readonly room: () => readonly string[];
  /** The modes of the room's languages, in the order of the key. */
  readonly modes: () => readonly LanguageMode[];
  readonly shown: () => LanguageMode;
  /** The language of buttons and dialogs: the one of the settings, or the first on screen. */
  readonly interface: () => string;
  readonly show: (mode: LanguageMode) => void;
  readonly showNext: () => void;
  /** Calls the listener now and after each change, of the interface's language too. */
  readonly onChange: (listener: (mode: LanguageMode) => void) => void;
}

/**
 * Shows languages by one attribute of the root element, which CSS reads; nothing else in the slides changes.
 * An address with `?lang=` counts once: what is chosen afterwards survives a reload of the same address.
 */
export function openLanguages(data: DeckData, storage: Storage, session: Session): Languages {
  const root = document.documentElement;
  const modes = (): readonly LanguageMode[] => languageModes(session.settings().roomLanguages);
  const listeners = new Set<(mode: LanguageMode) => void>();
  const asked = new URLSearchParams(location.search).get('lang');
  const stored = parseMode(storage.get('languages'), data.languages);
  const isNewAddress = asked !== null && asked !== storage.get('asked');
  let shown = (isNewAddress ? parseMode(asked, data.languages) : stored) ?? stored ?? modes()[0] ?? [];
  storage.set('asked', asked ?? '');

  const apply = (): void => {
    root.dataset.languages = shown.join(' ');
    setLanguage(root, shown[0] ?? '');
    document.title = shown.map(language => data.titles[language]).join(' · ');
    storage.set('languages', shown.join());
  };
  const show = (mode: LanguageMode): void => {
    if (sameMode(mode, shown)) return;
    const refocus = focusInOtherLanguage();
    shown = mode;
    apply();
    refocus(mode);
    for (const listener of listeners) listener(mode);
  };
  apply();

  let { interfaceLanguage, roomLanguages } = session.settings();
  session.onChange(settings => {
    const isOtherRoom = settings.roomLanguages.join() !== roomLanguages.join();
    // The title may be another one.
    if (!isOtherRoom && settings.interfaceLanguage === interfaceLanguage) return apply();
    ({ interfaceLanguage, roomLanguages } = settings);
    // Of the modes that the room has now, the one most like what is on screen.
    const fitting = modes().filter(mode => mode.length === shown.length);
    // Of three or more, any pair may be on screen.
    const mayStay = roomLanguages.length > 2 && shown.every(language => roomLanguages.includes(language));
    const next = isOtherRoom && !mayStay ? (fitting.find(mode => mode.includes(shown[0] ?? '')) ?? fitting[0] ?? modes()[0] ?? shown) : shown;
    if (!sameMode(next, shown)) show(next);
    else for (const listener of listeners) listener(shown);
  });

  return {
    all: data.languages,
    room: () => session.settings().roomLanguages,
    modes,
    shown: () => shown,
    interface: () => session.settings().interfaceLanguage ?? shown[0] ?? '',
    show,
    showNext: () => show(nextMode(shown, modes())),
    onChange: listener => {
      listeners.add(listener);
      listener(shown);
    },
  };
}

/** Names of the languages of a mode, each in itself: “English · Español”. */
export const languageNames = (mode: LanguageMode): string => mode.map(language => words(language).languageName).join(' · ');

/** If a link in a slide has the focus, its counterpart in another language can take it, once that is shown. */
function focusInOtherLanguage(): (mode: LanguageMode) => void {
  const focused = document.activeElement;
  const text = focused?.closest('.text');
  if (!focused || !text) return () => {};
  const links = (within: Element): Element[] => [...within.querySelectorAll('a[href]')];
  const at = links(text).indexOf(focused);
  return mode => {
    if (mode.includes(text.getAttribute('lang') ?? '')) return;
    const other = text.parentElement?.querySelector(`.text[lang="${mode[0]}"]`);
    const link = other && links(other)[at];
    if (link instanceof HTMLElement) link.focus();
  };
}
