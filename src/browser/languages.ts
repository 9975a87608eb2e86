import { words } from '../../locales/words.ts';
import type { DeckData } from '../render/deckData.ts';
import { type LanguageMode, languageModes, nextMode, parseMode, sameMode } from './languageModes.ts';
import type { Memory } from './memory.ts';

/** The languages on screen and the way to change them. */
export interface Languages {
  readonly modes: readonly LanguageMode[];
  readonly shown: () => LanguageMode;
  readonly show: (mode: LanguageMode) => void;
  readonly showNext: () => void;
  /** Calls the listener now and after each change. */
  readonly onChange: (listener: (mode: LanguageMode) => void) => void;
}

/**
 * Shows languages by one attribute of the root element, which CSS reads; nothing else in the slides changes.
 * An address with `?lang=` counts once: what is chosen afterwards survives a reload of the same address.
 */
export function openLanguages(data: DeckData, memory: Memory): Languages {
  const root = document.documentElement;
  const modes = languageModes(data.languages);
  const listeners = new Set<(mode: LanguageMode) => void>();
  const asked = new URLSearchParams(location.search).get('lang');
  const remembered = parseMode(memory.get('languages'), data.languages);
  const isNewAddress = asked !== null && asked !== memory.get('asked');
  let shown = (isNewAddress ? parseMode(asked, data.languages) : remembered) ?? remembered ?? modes[0] ?? [];
  memory.set('asked', asked ?? '');

  const apply = (): void => {
    root.dataset.languages = shown.join(' ');
    root.lang = shown[0] ?? '';
    document.title = shown.map(language => data.titles[language]).join(' · ');
    memory.set('languages', shown.join());
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

  return {
    modes,
    shown: () => shown,
    show,
    showNext: () => show(nextMode(shown, modes)),
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
