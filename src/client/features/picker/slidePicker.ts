import { userCommand } from '../../commands.ts';
import { openDialog } from '../../dialog.ts';
import { button, element } from '../../dom.ts';
import type { Deck, Feature } from '../../feature.ts';
import { foldText } from '../../foldText.ts';
import { slidePicture } from '../../slidePicture.ts';
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
  readonly isCurrent: boolean;
}

/** Lists all slides by title, to go to one by a click, a number or a few letters of its title in any language. */
function openJump(deck: Deck): void {
  openPicker('jump', deck, (dialog, entries) => {
    const own = words(dialog.lang).stage;
    const none = element('p', { role: 'status' });
    const texts = new Map(entries.map(({ slide }) => [slide, searchedText(slide)]));
    const input = element('input', { type: 'search', autofocus: '', 'aria-label': own.findSlide, placeholder: own.findSlide, autocomplete: 'off' });
    const matching = (): readonly Entry[] => {
      const wanted = foldText(input.value);
      return entries.filter(each => (/^\d+$/.test(wanted) ? each.number.startsWith(wanted) : texts.get(each.slide)?.includes(wanted)));
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

/** What a search looks through: titles and section names in all languages. */
const searchedText = (slide: HTMLElement): string =>
  foldText([...slide.querySelectorAll('.text :is(h1, h2), .section-name > *')].map(each => each.textContent).join(' '));

/** Shows all slides as small pictures, to see where one is and to go elsewhere. */
function openOverview(deck: Deck): void {
  openPicker('overview', deck, (dialog, entries) => {
    drawInView(dialog, entries);
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
    const { slide: current } = stage.position();
    const entries = chosen.shown().map((slide, i): Entry => {
      const titles = shown.map(language => element('span', { lang: language }, slideTitle(slide, language)));
      const isCurrent = slide === current;
      const label = element('span', { class: 'slide-title' }, element('b', {}, String(i + 1)), element('span', {}, ...titles));
      const made = button({ 'aria-current': isCurrent ? 'true' : undefined, autofocus: isCurrent ? '' : undefined }, label, () => {
        dialog.close();
        stage.goTo(slide.id);
      });
      return { slide, number: String(i + 1), item: element('li', {}, made), button: made, isCurrent };
    });
    fill(dialog, entries);
    const list = element('ol', { class: 'slide-list' }, ...entries.map(each => each.item));
    dialog.append(list);
    requestAnimationFrame(() => list.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' }));
  });
}

/** Slides before and after the current one whose pictures are there at once: about as many as a large screen shows. */
const inFirstView = 40;

/** Gives each entry the place of a picture, and draws it when it comes into view: a thousand at once would take seconds. */
function drawInView(dialog: HTMLDialogElement, entries: readonly Entry[]): void {
  const waiting = new Map<Element, Entry>();
  const draw = ({ button, slide }: Entry): void => button.querySelector('.picture')?.append(slidePicture(slide));
  const watch = new IntersectionObserver(
    seen => {
      for (const { target, isIntersecting } of seen) {
        const entry = waiting.get(target);
        if (!entry || !isIntersecting) continue;
        waiting.delete(target);
        watch.unobserve(target);
        draw(entry);
      }
    },
    // A screen ahead of whoever scrolls.
    { root: dialog, rootMargin: '100% 0px' },
  );
  const current = entries.findIndex(each => each.isCurrent);
  for (const [i, entry] of entries.entries()) {
    entry.button.prepend(element('span', { class: 'picture' }));
    if (Math.abs(i - current) <= inFirstView) draw(entry);
    else {
      waiting.set(entry.item, entry);
      watch.observe(entry.item);
    }
  }
  dialog.addEventListener('close', () => watch.disconnect());
}
