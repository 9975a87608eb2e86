import { button, element, label, setLanguage } from '../dom.ts';
import type { Scope } from '../scope.ts';
import { words } from '../words.ts';
import { languageMenu } from './languageMenu.ts';
import { type LanguageChoice, type LanguageMode, sameMode } from './languageModes.ts';
import { languageNames } from './languages.ts';

/** With more languages than this, a button for each of their pairs would be too many: a menu takes their place. */
const fewLanguages = 2;

/** A button for each mode, the one on screen pressed: EN, ES, EN+ES. A language's own button speaks that language. Of three or more languages there is a menu. */
export function languageSwitch(choice: LanguageChoice, scope: Pick<Scope, 'follow' | 'add'>): HTMLElement {
  const group = element('div', { class: 'language-switch', role: 'group' });
  const menu = languageMenu(choice, scope);
  let made: readonly ModeButton[] = [];
  scope.follow(() => {
    const own = choice.interface();
    const { stage } = words(own);
    group.setAttribute('aria-label', stage.languages);
    if (choice.room().length > fewLanguages) {
      made = [];
      if (!group.contains(menu.opener)) group.replaceChildren(menu.opener);
      group.hidden = false;
      menu.draw();
      return;
    }
    // Only when the room's languages change are there other buttons.
    const modes = choice.modes();
    if (!hasModes(made, modes) || group.contains(menu.opener)) {
      made = modes.map(mode => modeButton(mode, choice));
      group.replaceChildren(...made.map(each => each.button));
      group.hidden = made.length < 2;
    }
    for (const { mode, button: each } of made) {
      const names = languageNames(mode);
      setLanguage(each, mode.length > 1 ? own : (mode[0] ?? ''));
      each.setAttribute('aria-pressed', String(sameMode([...mode].sort(), [...choice.shown()].sort())));
      // The name begins with what is written, so that it can be pressed by voice (WCAG 2.5.3).
      label(each, `${each.textContent}: ${mode.length > 1 ? stage.bothLanguages({ names }) : names}`);
    }
  });
  return group;
}

interface ModeButton {
  readonly mode: LanguageMode;
  readonly button: HTMLButtonElement;
}

function modeButton(mode: LanguageMode, choice: LanguageChoice): ModeButton {
  const text = mode.map(language => words(language).languageShort).join('+');
  return { mode, button: button({}, text, () => choice.show(mode)) };
}

const hasModes = (made: readonly ModeButton[], modes: readonly LanguageMode[]): boolean =>
  made.length === modes.length && made.every((each, i) => sameMode(each.mode, modes[i] ?? []));
