import { userCommand } from '../../commands.ts';
import { openDialog } from '../../dialog.ts';
import { button, element } from '../../dom.ts';
import type { Deck, Feature } from '../../feature.ts';
import { foldText } from '../../foldText.ts';
import { slideTitle } from '../../slideTitle.ts';
import { words } from '../../words.ts';
import { openJumpList } from './jumpDialog.ts';

const jump = userCommand('jump', { keys: ['g'] });
const overview = userCommand('overview', { keys: ['o'] });

/** All slides, by their titles or as pictures, to go to one. */
export const picker: Feature = {
  name: 'picker',
  commands: [jump, overview],
  open: deck => {
    deck.on(jump, () => openJump(deck));
    deck.on(overview, () => openOverview(deck));
  },
  console: { tools: [{ name: own => own.console.jump, keys: ['g'], open: openJumpList }] },
};

interface Entry {
  readonly slide: HTMLElement;
  readonly number: string;
  readonly item: HTMLLIElement;
  readonly button: HTMLButtonElement;
  /** What a search looks through: titles and section names in all languages. */
  readonly searched: string;
}

/** Lists all slides by title, to go to one by a click, a number or a few letters of its title in any language. */
function openJump(deck: Deck): void {
  openPicker('jump', deck, (dialog, entries) => {
    const own = words(dialog.lang).stage;
    const none = element('p', { role: 'status' });
    const input = element('input', { type: 'search', autofocus: '', 'aria-label': own.findSlide, placeholder: own.findSlide, autocomplete: 'off' });
    const matching = (): readonly Entry[] => {
      const wanted = foldText(input.value);
      return entries.filter(each => (/^\d+$/.test(wanted) ? each.number.startsWith(wanted) : each.searched.includes(wanted)));
    };
    input.addEventListener('input', () => {
      const matches = new Set(matching());
      for (const each of entries) each.item.hidden = !matches.has(each);
      none.textContent = matches.size > 0 ? '' : own.noSlideFound;
    });
    input.addEventListener('keydown', event => {
      if (event.key === 'Enter') (matching().find(each => each.number === input.value.trim()) ?? matching()[0])?.button.click();
    });
    dialog.append(input, none);
  });
}

/** Shows all slides as small pictures, to see where one is and to go elsewhere. */
function openOverview(deck: Deck): void {
  openPicker('overview', deck, (dialog, entries) => {
    for (const each of entries) each.button.prepend(pictureOf(each.slide));
    dialog.addEventListener('keydown', event => {
      const at = entries.findIndex(each => each.button === document.activeElement);
      const to = entries[at + (moves[event.key] ?? 0)];
      if (!to || !(event.key in moves)) return;
      event.preventDefault();
      to.button.focus();
    });
  });
}

const moves: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

function openPicker(name: 'jump' | 'overview', { stage, languages, chosen }: Deck, fill: (dialog: HTMLDialogElement, entries: readonly Entry[]) => void): void {
  const shown = languages.shown();
  openDialog(name, languages, words(languages.interface()).commands[name], dialog => {
    const entries = chosen.shown().map((slide, i): Entry => {
      const titles = shown.map(language => element('span', { lang: language }, slideTitle(slide, language)));
      const isCurrent = stage.position().slide === slide;
      const label = element('span', { class: 'slide-title' }, element('b', {}, String(i + 1)), element('span', {}, ...titles));
      const made = button({ 'aria-current': isCurrent ? 'true' : undefined, autofocus: isCurrent ? '' : undefined }, label, () => {
        dialog.close();
        stage.goTo(slide.id);
      });
      const searched = [...slide.querySelectorAll('.text :is(h1, h2), .section-name > *')].map(each => each.textContent).join(' ');
      return { slide, number: String(i + 1), item: element('li', {}, made), button: made, searched: foldText(searched) };
    });
    fill(dialog, entries);
    const list = element('ol', { class: 'slide-list' }, ...entries.map(each => each.item));
    dialog.append(list);
    requestAnimationFrame(() => list.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' }));
  });
}

/** The slide itself, small; only visual, so without ids, steps and focusable elements. */
function pictureOf(slide: HTMLElement): HTMLElement {
  const copy = element('div', { class: 'slide', 'data-layout': slide.dataset.layout, 'aria-hidden': 'true', inert: '' });
  copy.append(...[...slide.children].filter(child => child.localName !== 'template').map(child => child.cloneNode(true)));
  return element('span', { class: 'picture' }, copy);
}
