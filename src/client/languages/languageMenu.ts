import icons from 'lucide-static/icons/languages.svg?raw';
import { button, element, icon, label, setLanguage } from '../dom.ts';
import type { Scope } from '../scope.ts';
import { words } from '../words.ts';
import type { LanguageChoice, LanguageMode } from './languageModes.ts';
import { languageNames } from './languages.ts';

export interface LanguageMenu {
  /** The button that opens it; it says which languages are on screen. */
  readonly opener: HTMLElement;
  /** Shows what is chosen now. */
  readonly draw: () => void;
}

let menus = 0;

/**
 * A menu of languages: which one is on screen, and which is beside it. It stays open while both are chosen; Esc or a press elsewhere closes it.
 * The menu is at the end of the page, so that it stays when its button is drawn again.
 */
export function languageMenu(choice: LanguageChoice, { add }: Pick<Scope, 'add'>): LanguageMenu {
  menus += 1;
  const list = element('div', { class: 'menu language-menu', popover: '', id: `languages-${menus}` });
  const text = element('span');
  const opener = element('button', { type: 'button', id: `languages-opener-${menus}`, class: 'language-opener', popovertarget: list.id }, icon(icons), text);
  list.addEventListener('beforetoggle', event => {
    if ((event as ToggleEvent).newState === 'open') placeBeside(list, opener);
  });

  let drawn = '';
  const draw = (): void => {
    if (!list.isConnected) add(list);
    // A button that is made again while it is pressed would miss the press.
    const wanted = [choice.interface(), choice.shown(), choice.room()].join(' ');
    if (wanted === drawn) return;
    drawn = wanted;
    const { stage } = words(choice.interface());
    const shown = choice.shown();
    const short = shown.map(language => words(language).languageShort).join('+');
    text.textContent = short;
    setLanguage(opener, choice.interface());
    label(opener, `${short}: ${stage.languages}, ${languageNames(shown)}`);
    setLanguage(list, choice.interface());
    const focused = list.contains(document.activeElement) ? document.activeElement?.id : undefined;
    list.replaceChildren(...groups(list.id, choice));
    if (focused) document.getElementById(focused)?.focus();
    // Its button may have gone to the other side with the language.
    requestAnimationFrame(() => list.matches(':popover-open') && placeBeside(list, opener));
  };
  return { opener, draw };
}

function groups(id: string, choice: LanguageChoice): readonly HTMLElement[] {
  const { stage } = words(choice.interface());
  const [first = '', beside] = choice.shown();
  const entry = (name: string, language: string | undefined, isChosen: boolean, mode: LanguageMode): HTMLElement => {
    const text = language === undefined ? stage.languageAlone : words(language).languageName;
    // Names in both writing directions are stacked.
    const written = element('span', { lang: language }, text);
    return button({ id: `${id}-${name}-${language ?? 'none'}`, 'aria-pressed': String(isChosen) }, written, () => choice.show(mode));
  };
  const group = (name: string, title: string, entries: readonly HTMLElement[]): HTMLElement => {
    const heading = element('p', { id: `${id}-${name}`, class: 'menu-title' }, title);
    return element('div', { role: 'group', 'aria-labelledby': heading.id }, heading, ...entries);
  };
  const room = choice.room();
  return [
    group(
      'first',
      stage.languageFirst,
      room.map(language => entry('first', language, language === first, withFirst(language, first, beside))),
    ),
    group('beside', stage.languageBeside, [
      entry('beside', undefined, beside === undefined, [first]),
      ...room.filter(language => language !== first).map(language => entry('beside', language, language === beside, [first, language])),
    ]),
  ];
}

/** The one that is beside it stays; if it is the one that comes first now, the two change places. */
function withFirst(language: string, first: string, beside: string | undefined): LanguageMode {
  if (beside === undefined) return [language];
  return [language, language === beside ? first : beside];
}

/** Above or below its button, where there is more room, and within the window. */
function placeBeside(list: HTMLElement, opener: HTMLElement): void {
  const { top, bottom, left, right } = opener.getBoundingClientRect();
  const isAbove = top > innerHeight - bottom;
  const isOnRight = left > innerWidth - right;
  Object.assign(list.style, {
    top: isAbove ? 'auto' : `${bottom + 8}px`,
    bottom: isAbove ? `${innerHeight - top + 8}px` : 'auto',
    left: isOnRight ? 'auto' : `${Math.max(8, left)}px`,
    right: isOnRight ? `${Math.max(8, innerWidth - right)}px` : 'auto',
    maxHeight: `${Math.max(top, innerHeight - bottom) - 24}px`,
  });
}
