import x from 'lucide-static/icons/x.svg?raw';
import { type UserCommand, userCommand } from '../../commands.ts';
import { button, element, icon, setLanguage } from '../../dom.ts';
import type { Deck, Feature } from '../../feature.ts';
import { words } from '../../words.ts';
import { calmPicture } from './calmCover.ts';
import { type CoverName, coverNames, coverPart } from './cover.ts';
import './covers.css';
import { helpSheet } from './helpCard.ts';

/** Clickers send “.” or b. */
const commands: Readonly<Record<CoverName, UserCommand>> = {
  help: userCommand('help', { keys: ['h'], isRemote: true }),
  calm: userCommand('calm', { keys: ['c'], isRemote: true }),
  blackout: userCommand('blackout', { keys: ['b', '.'], isRemote: true }),
};

/**
 * One cover at a time, over everything. Its key, Esc, a clicker's keys, its button and (where there is nothing to press) any click bring
 * the slide back. It stays through a reload, since what it hides should not show for a moment.
 */
export const covers: Feature = {
  name: 'covers',
  parts: [coverPart],
  commands: Object.values(commands),
  open: deck => {
    const { store, storage } = deck;
    const kept = coverNames.find(name => name === storage.get('cover'));
    if (isReload() && kept) store.set(coverPart, kept);
    for (const name of coverNames) deck.on(commands[name], () => store.set(coverPart, store.get(coverPart) === name ? null : name));
    deck.follow(() => storage.set('cover', store.get(coverPart) ?? ''));
    showCover(deck);
  },
  console: {
    toggles: coverNames.map(name => ({ command: commands[name], name: own => own.console[name], isOn: ({ get }) => get(coverPart) === name })),
  },
};

interface OpenCover {
  readonly name: CoverName;
  readonly dialog: HTMLDialogElement;
  readonly close: HTMLButtonElement;
}

function showCover(deck: Deck): void {
  const { store, languages } = deck;
  let open: OpenCover | undefined;
  const remove = (dialog: HTMLDialogElement): void => {
    dialog.close();
    dialog.remove();
  };
  deck.follow(() => {
    const name = store.get(coverPart);
    const language = languages.interface();
    const shown = languages.shown();
    // Another one gives way without the slide between them.
    const before = name === open?.name ? undefined : open;
    if (name === null) open = undefined;
    else if (name !== open?.name) open = openCover(name, dialog => open?.dialog === dialog && store.set(coverPart, null));
    if (before) remove(before.dialog);
    if (!open) return;
    const own = words(language).covers;
    const { dialog, close } = open;
    dialog.replaceChildren(...[contentOf(open.name, deck, shown), close].filter(child => child !== undefined));
    setLanguage(dialog, language);
    dialog.setAttribute('aria-label', own[open.name]);
    close.setAttribute('aria-label', own.back);
    close.title = own.back;
  });
  deck.atEnd(() => open && remove(open.dialog));
}

/** @param end hears that somebody has closed it */
function openCover(name: CoverName, end: (dialog: HTMLDialogElement) => void): OpenCover {
  const dialog = element('dialog', { class: `cover ${name}`, tabindex: '-1' });
  const close = button({ class: 'close' }, icon(x), () => end(dialog));
  dialog.addEventListener('click', event => {
    if (event.target instanceof Element && !event.target.closest('a, button') && name !== 'help') end(dialog);
  });
  // The browser reports the end of a dialog a moment later, and a key in that moment counts too.
  for (const type of ['cancel', 'close']) dialog.addEventListener(type, () => end(dialog));
  document.body.append(dialog);
  dialog.showModal();
  // Not on the first link or the button, where a ring of light would draw the room's eyes.
  dialog.focus();
  return { name, dialog, close };
}

const contentOf = (name: CoverName, { data, chosen }: Deck, languages: readonly string[]): HTMLElement | undefined =>
  ({ blackout: () => undefined, calm: () => calmPicture(data, languages, chosen.shown()), help: () => helpSheet(data, languages, chosen.shown()) })[name]();

function isReload(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload';
}
