import chevronLeft from 'lucide-static/icons/chevron-left.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import ellipsis from 'lucide-static/icons/ellipsis.svg?raw';
import { type CommandName, type Commands, keys } from '../../commands.ts';
import { button, element, icon, label, setLanguage } from '../../dom.ts';
import { languageSwitch } from '../../languages/languageSwitch.ts';
import type { Languages } from '../../languages/languages.ts';
import { words } from '../../words.ts';

/** Commands that are in the menu, in their order. */
const menuCommands: readonly CommandName[] = [
  'jump',
  'overview',
  'help',
  'calm',
  'blackout',
  'timer',
  'late',
  'fullscreen',
  'notes',
  'drawer',
  'shortcuts',
  'settings',
  'start',
  'licenses',
];

/**
 * The controls at the foot of the stage: back and forward, the languages, and a menu of everything else, so that every key is a button too.
 * The buttons stay the same elements when the language changes; only their labels follow, so focus stays.
 */
export function openBar(commands: Commands, languages: Languages, hasNotes: boolean): void {
  const previous = button({ class: 'move' }, icon(chevronLeft), commands.previous);
  const next = button({ class: 'move' }, icon(chevronRight), commands.next);
  const menu = openMenu(commands, languages, hasNotes);
  const bar = element('nav', { class: 'bar' }, previous, next, languageSwitch(languages), menu);
  document.body.append(bar);

  languages.onChange(() => {
    const own = words(languages.interface());
    setLanguage(bar, languages.interface());
    bar.setAttribute('aria-label', own.stage.controls);
    label(previous, own.commands.previous);
    label(next, own.commands.next);
  });
}

function openMenu(commands: Commands, languages: Languages, hasNotes: boolean): HTMLElement {
  const names = menuCommands.filter(name => hasNotes || (name !== 'notes' && name !== 'drawer'));
  const list = element('div', { class: 'menu', popover: '', id: 'menu' });
  const entries = names.map(name => {
    const text = element('span');
    const [key] = keys[name];
    const made = button({}, text, () => {
      list.hidePopover();
      commands[name]();
    });
    if (key !== undefined) made.append(element('kbd', { 'aria-hidden': 'true' }, key.toUpperCase()));
    return { name, text, made };
  });
  list.append(...entries.map(each => each.made));
  const opener = element('button', { type: 'button', class: 'move', popovertarget: list.id }, icon(ellipsis));
  languages.onChange(() => {
    const own = words(languages.interface());
    label(opener, own.stage.more);
    setLanguage(list, languages.interface());
    for (const { name, text } of entries) text.textContent = own.commands[name];
  });
  return element('div', { class: 'menu-holder' }, opener, list);
}
