import type { Part } from '../../protocol/part.ts';
import { isListOf, isText } from '../../protocol/shapes.ts';
import type { DeckContent } from '../deckContent.ts';
import { setLanguage } from '../dom.ts';
import type { Session } from '../session/session.ts';
import type { Storage } from '../storage.ts';
import { justNow, type Store } from '../store.ts';
import { words } from '../words.ts';
import { fittingMode, type LanguageMode, languageModes, parseMode } from './languageModes.ts';

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
  /** The language of the notes: the one of the settings, or one on screen: of two, the one of the buttons. */
  readonly notes: () => string;
  readonly show: (mode: LanguageMode) => void;
}

/** The languages on screen, in their order. */
export const languagesPart: Part<LanguageMode> = { name: 'languages', initial: [], is: isListOf(isText) };

/**
 * Shows languages by one attribute of the root element, which CSS reads; nothing else in the slides changes.
 * An address with `?lang=` counts once: what is chosen afterwards survives a reload of the same address.
 */
export function openLanguages({ data, slides }: DeckContent, storage: Storage, session: Session, store: Store): Languages {
  const root = document.documentElement;
  const room = (): readonly string[] => session.settings().roomLanguages;
  const modes = (): readonly LanguageMode[] => languageModes(room());
  const shown = (): LanguageMode => store.get(languagesPart);
  const show = (mode: LanguageMode): void => store.set(languagesPart, mode);
  const asked = new URLSearchParams(location.search).get('lang');
  const stored = parseMode(storage.get('languages'), data.languages);
  const isNewAddress = asked !== null && asked !== storage.get('asked');
  storage.set('asked', asked ?? '');
  show((isNewAddress ? parseMode(asked, data.languages) : stored) ?? stored ?? modes()[0] ?? []);

  let roomBefore = room();
  store.follow(() => {
    const next = room();
    if (next.join() !== roomBefore.join()) show(fittingMode(justNow(shown), next));
    roomBefore = next;
  });
  store.follow(() => {
    const mode = shown();
    const refocus = focusInOtherLanguage();
    root.dataset.languages = mode.join(' ');
    setLanguage(root, mode[0] ?? '');
    storage.set('languages', mode.join());
    refocus(mode);
  });
  store.follow(() => {
    // With other slides there may be another title.
    slides();
    document.title = shown()
      .map(language => data.titles[language])
      .join(' · ');
  });

  const interfaceLanguage = (): string => session.settings().interfaceLanguage ?? shown()[0] ?? '';
  return {
    all: data.languages,
    room,
    modes,
    shown,
    interface: interfaceLanguage,
    notes: () => session.settings().notesLanguage ?? shown().find(each => each === interfaceLanguage()) ?? shown()[0] ?? '',
    show,
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
