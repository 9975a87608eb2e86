import chevronLeft from 'lucide-static/icons/chevron-left.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import ellipsis from 'lucide-static/icons/ellipsis.svg?raw';
import { button, element, icon, label, setLanguage } from '../../dom.ts';
import type { Deck, Feature } from '../../feature.ts';
import { languageSwitch } from '../../languages/languageSwitch.ts';
import { words } from '../../words.ts';
import { next, previous } from '../moving/moving.ts';

/**
 * The controls at the foot of the stage: back and forward, the languages, and a menu of everything else, so that every key is a button too.
 * The buttons stay the same elements when the language changes; only their labels follow, so focus stays.
 */
export const bar: Feature = {
  name: 'bar',
  open: deck => {
    const { languages, run } = deck;
    const back = button({ class: 'move' }, icon(chevronLeft), () => run(previous));
    const forward = button({ class: 'move' }, icon(chevronRight), () => run(next));
    const nav = element('nav', { class: 'bar' }, back, forward, languageSwitch(languages, deck), openMenu(deck));
    deck.add(nav);
    deck.follow(() => {
      const own = words(languages.interface());
      setLanguage(nav, languages.interface());
      nav.setAttribute('aria-label', own.stage.controls);
      label(back, own.commands.previous);
      label(forward, own.commands.next);
    });
  },
};

function openMenu({ commands, data, languages, run, follow }: Deck): HTMLElement {
  const list = element('div', { class: 'menu', popover: '', id: 'menu' });
  const inMenu = commands.filter(({ isInMenu, needsNotes }) => isInMenu && (data.hasNotes || !needsNotes));
  const entries = inMenu.map(command => {
    const text = element('span');
    const [key] = command.keys;
    const made = button({}, text, () => {
      list.hidePopover();
      run(command);
    });
    if (key !== undefined) made.append(element('kbd', { 'aria-hidden': 'true' }, key.toUpperCase()));
    return { command, text, made };
  });
  list.append(...entries.map(each => each.made));
  const opener = element('button', { type: 'button', class: 'move', popovertarget: list.id }, icon(ellipsis));
  follow(() => {
    const own = words(languages.interface());
    label(opener, own.stage.more);
    setLanguage(list, languages.interface());
    for (const { command, text } of entries) text.textContent = own.commands[command.name];
  });
  return element('div', { class: 'menu-holder' }, opener, list);
}
